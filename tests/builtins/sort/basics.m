% Stable, NaN last, with positions and direction.
%@ source: documentation page of the function, checked against another implementation
[s, i] = sort([3 NaN 1 3]);
assert(isequaln(s, [1 3 3 NaN]) && isequal(i, [3 1 4 2]))
[d, k] = sort([3 1 3], 'descend');
assert(isequal(d, [3 3 1]) && isequal(k, [1 3 2]))
assert(isequal(sort({'b', 'a', 'B'}), {'B', 'a', 'b'}) && strcmp(sort('hello'), 'ehllo') && isequal(sort([3 1;2 4], 2), [1 3;2 4]))
