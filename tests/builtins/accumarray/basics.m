% Values are summed by subscript; a function, a size and a fill value may be given.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(accumarray([1;2;1], [10;20;30]), [40;20]))
assert(isequal(accumarray([1 1;2 2;1 1], [1;2;3]), [4 0;0 2]))
assert(isequal(accumarray([1;3], [5;6], [4 1]), [5;0;6;0]))
assert(isequal(accumarray([1;2;1], [1;5;3], [], @max), [3;5]))
