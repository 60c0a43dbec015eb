% Sort is stable and puts NaN last going up and first going down.
%@ source: language.md 31.1
[s, i] = sort([3 NaN 1 3]); assert(isequaln(s, [1 3 3 NaN]) && isequal(i, [3 1 4 2]))
[d, j] = sort([3 1 3], 'descend'); assert(isequal(d, [3 3 1]) && isequal(j, [1 3 2]))
x = sort([NaN 2 1], 'descend'); assert(isnan(x(1)) && isequal(x(2:3), [2 1]))
assert(isequal(sort([3 1; 2 5]), [2 1; 3 5]) && isequal(sort([3 1; 2 5], 2), [1 3; 2 5]) && isequal(sort([]), []))
