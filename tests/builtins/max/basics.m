% NaN loses; ties give the first; dimensions and pairs.
%@ source: documentation page of the function, checked against another implementation
[m, k] = max([2 7 7]);
assert(m == 7 && k == 2 && max([1 NaN 3]) == 3 && isempty(max([])))
assert(isequal(max([1 5;7 2]), [7 5]) && isequal(max([1 5;7 2], [], 2), [5;7]) && isequal(max([1 5], 3), [3 5]))
