% Function eval runs statements here, gives values and runs the second text after an error.
%@ source: language.md 28.1
eval('q = 3; r = q + 1;'); assert(q == 3 && r == 4)
assert(eval('1 + 1') == 2)
[m, k] = eval('max([4 9 2])'); assert(m == 9 && k == 2)
eval('error(''x'')', 'w = 1;'); assert(w == 1)
n = 2; eval('for k = 1:3, n = n + k; end'); assert(n == 8)
