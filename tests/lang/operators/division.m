% Left and right division solve linear systems, also in the least squares sense.
%@ source: language.md 3.14
A = [4 1; 2 3]; b = [9; 13];
near = @(x, y) max(abs(x(:) - y(:))) < 1e-12;
assert(near(A*(A\b), b) && near((b'/A)*A, b'))
assert(near([1 1; 1 2; 1 3] \ [1; 2; 3], [0; 1]))
assert(2\6 == 3 && isequal([2 4]/2, [1 2]) && isequal(2\[2 4], [1 2]))
assert(isequal([2 4].\[4 4], [2 1]))
