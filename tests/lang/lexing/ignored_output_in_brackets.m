% A tilde before a comma on the left ignores an output, elsewhere it negates.
%@ source: language.md 1.19
[~, k] = max([3 9 4]);
assert(k == 2)
a = 1;
assert(isequal([a ~a], [1 0]) && isequal([~a, 1], [0 1]))
[m, ~] = min([3 9 4]);
assert(m == 3)
