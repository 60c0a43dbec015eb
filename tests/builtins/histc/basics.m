% The last bin holds values equal to the last edge.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(histc([1 2 2 3 5], 1:3), [1 2 1]))
assert(isequal(histc([], 1:2), [0 0]) || isempty(histc([], 1:2)))
