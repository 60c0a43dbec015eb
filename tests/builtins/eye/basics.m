% Ones on the diagonal, in any size and class.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(eye(2), [1 0;0 1]) && isequal(eye(2,3), [1 0 0;0 1 0]) && isequal(eye([1 2]), [1 0]))
assert(isa(eye(2, 'int8'), 'int8') && eye == 1)
