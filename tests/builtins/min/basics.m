% NaN loses; ties give the first.
%@ source: documentation page of the function, checked against another implementation
[m, k] = min([2 1 1]);
assert(m == 1 && k == 2 && min([1 NaN 3]) == 1 && isequal(min([1 5;7 2], [], 2), [1;2]))
