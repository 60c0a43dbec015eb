% Values half way count for the lower bin, columns are counted each.
%@ source: octave-cli 7.3
[n, x] = hist([1 2 2 3 5], 3);
assert(isequal(n, [3 1 1]) && norm(x - [5/3 3 13/3]) < 1e-14)
assert(isequal(hist([1 2 3], [1 3]), [2 1]))
[n, x] = hist([1 2; 2 3; 5 5], 2);
assert(isequal(n, [2 2; 1 1]) && isequal(x, [2; 4]))
[n, x] = hist([1 2 2 3 5]);
assert(isequal(n, [1 0 2 0 1 0 0 0 0 1]) && norm(x - (1.2:0.4:4.8)) < 1e-14)
