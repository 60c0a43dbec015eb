% The legacy forms tell the last of equal elements, in rows.
%@ source: documentation page of the function
[c, ia] = setdiff([5 4 3 3], 4, 'legacy');
assert(isequal(c, [3 5]) && isequal(ia, [4 1]))
[c, ia, ib] = union([1 2 2], [2 3], 'legacy');
assert(isequal(c, [1 2 3]) && isequal(ia, 1) && isequal(ib, [1 2]))
[c, ia, ib] = intersect([1 2 2], [2 2 3], 'legacy');
assert(isequal(c, 2) && isequal(ia, 3) && isequal(ib, 2))
[c, ia, ib] = setxor([1 1 2], [2 3 3], 'legacy');
assert(isequal(c, [1 3]) && isequal(ia, 2) && isequal(ib, 3))
