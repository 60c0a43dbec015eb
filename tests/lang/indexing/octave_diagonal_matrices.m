% Leading parts of a diagonal matrix are diagonal, reordered identities are permutations, other parts are full.
%@ source: octave-cli 7.3
%@ compat: octave
I = eye(3); D = diag([4 5 6]); P = I(:, [1 3 2])
%| P =
%|
%| Permutation Matrix
%|
%|    1   0   0
%|    0   0   1
%|    0   1   0
%|
I(:, :)
%| ans =
%|
%| Diagonal Matrix
%|
%|    1   0   0
%|    0   1   0
%|    0   0   1
%|
I(1:2, :)
%| ans =
%|
%| Diagonal Matrix
%|
%|    1   0   0
%|    0   1   0
%|
I([1 2], :)
%| ans =
%|
%|    1   0   0
%|    0   1   0
%|
I(:, 1)
%| ans =
%|
%| Diagonal Matrix
%|
%|    1
%|    0
%|    0
%|
I(2, :)
%| ans =
%|
%|    0   1   0
%|
I(1:3, 1:3)
%| ans =
%|
%| Permutation Matrix
%|
%|    1   0   0
%|    0   1   0
%|    0   0   1
%|
I([2 3 1], :)
%| ans =
%|
%| Permutation Matrix
%|
%|    0   1   0
%|    0   0   1
%|    1   0   0
%|
I([3 1 2], [2 1 3])
%| ans =
%|
%| Permutation Matrix
%|
%|    0   0   1
%|    0   1   0
%|    1   0   0
%|
I(:, [1 1 2])
%| ans =
%|
%|    1   1   0
%|    0   0   1
%|    0   0   0
%|
I(:)'
%| ans =
%|
%|    1   0   0   0   1   0   0   0   1
%|
I(:, logical([1 1 0]))
%| ans =
%|
%| Diagonal Matrix
%|
%|    1   0
%|    0   1
%|    0   0
%|
I(2, 2)
%| ans = 1
D(1:2, 1:3)
%| ans =
%|
%| Diagonal Matrix
%|
%|    4   0   0
%|    0   5   0
%|
D(:, [2 1 3])
%| ans =
%|
%|    0   4   0
%|    5   0   0
%|    0   0   6
%|
D([1 2], [1 2])
%| ans =
%|
%|    4   0
%|    0   5
%|
D(2:3, 2:3)
%| ans =
%|
%|    5   0
%|    0   6
%|
D(1:3, 1:3)
%| ans =
%|
%| Diagonal Matrix
%|
%|    4   0   0
%|    0   5   0
%|    0   0   6
%|
P(:, :)
%| ans =
%|
%| Permutation Matrix
%|
%|    1   0   0
%|    0   0   1
%|    0   1   0
%|
P(:, [2 1 3])
%| ans =
%|
%| Permutation Matrix
%|
%|    0   1   0
%|    0   0   1
%|    1   0   0
%|
P(1:2, :)
%| ans =
%|
%|    1   0   0
%|    0   0   1
%|
P(:, 1)
%| ans =
%|
%|    1
%|    0
%|    0
%|
eye(2, 3)(:, 1:2)
%| ans =
%|
%| Diagonal Matrix
%|
%|    1   0
%|    0   1
%|
eye(2, 3)(1:2, :)
%| ans =
%|
%|    1   0   0
%|    0   1   0
%|
eye(3, 'single')([2 1 3], :)
%| ans =
%|
%|    0   1   0
%|    1   0   0
%|    0   0   1
%|
c = {D}; c{1}
%| ans =
%|
%| Diagonal Matrix
%|
%|    4   0   0
%|    0   5   0
%|    0   0   6
%|
s.x = P; s.x
%| ans =
%|
%| Permutation Matrix
%|
%|    1   0   0
%|    0   0   1
%|    0   1   0
%|
f = @(x) x; f(I)
%| ans =
%|
%| Diagonal Matrix
%|
%|    1   0   0
%|    0   1   0
%|    0   0   1
%|
D(1, 2) = 1
%| D =
%|
%|    4   1   0
%|    0   5   0
%|    0   0   6
%|
I(4, 4) = 1
%| I =
%|
%|    1   0   0   0
%|    0   1   0   0
%|    0   0   1   0
%|    0   0   0   1
%|
try, I{1}, catch e, disp(e.message), end
%| matrix cannot be indexed with {
I = eye(2); try, I{1}, catch e, disp(e.message), end
%| diagonal matrix cannot be indexed with {
