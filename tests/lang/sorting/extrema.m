% Extrema take the first of equals and work along dimensions or between arrays.
%@ source: language.md 31.6
[m, i] = max([2 7 7]); assert(m == 7 && i == 2); [m, i] = min([4 1; 1 5]); assert(isequal(m, [1 1]) && isequal(i, [2 1]))
assert(isequal(max([1 5; 7 2], [], 2), [5; 7]) && isequal(max([1 5], 3), [3 5]) && isempty(max([], [], 1)) && max([1 5; 7 2], [], 'all') == 7)
assert(max([3 -4i]) == -4i && isequal(min([NaN 2], 1), [1 1]) && isequal(size(max(zeros(0, 3))), [0 3]))
