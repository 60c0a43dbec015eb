% Sizes, classes and empties.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(zeros(2), [0 0;0 0]) && isequal(zeros(1,3), [0 0 0]) && isequal(size(zeros(2,3,4)), [2 3 4]))
assert(isa(zeros(2, 'single'), 'single') && isequal(size(zeros(-1,3)), [0 3]) && zeros == 0)
