% Functions that give, keep, or fill in diagonal and permutation matrices.
%@ source: octave-cli 7.3
%@ compat: octave
D = diag([4 9]); P = eye(2)(:, [2 1]);
diag([1; 2])
%| ans =
%|
%| Diagonal Matrix
%|
%|    1   0
%|    0   2
%|
diag([1 2], 0)
%| ans =
%|
%| Diagonal Matrix
%|
%|    1   0
%|    0   2
%|
diag([1 2], 1)
%| ans =
%|
%|    0   1   0
%|    0   0   2
%|    0   0   0
%|
diag([1 2], 2, 3)
%| ans =
%|
%| Diagonal Matrix
%|
%|    1   0   0
%|    0   2   0
%|
diag(int8([1 2]))
%| ans =
%|
%|   1  0
%|   0  2
%|
diag([true false])
%| ans =
%|
%|   1  0
%|   0  0
%|
diag(D)
%| ans =
%|
%|    4
%|    9
%|
inv(D)
%| ans =
%|
%| Diagonal Matrix
%|
%|    0.2500        0
%|         0   0.1111
%|
inv(P)
%| ans =
%|
%| Permutation Matrix
%|
%|    0   1
%|    1   0
%|
pinv(diag([2 0]))
%| ans =
%|
%| Diagonal Matrix
%|
%|    0.5000        0
%|         0        0
%|
pinv(P)
%| ans =
%|
%| Permutation Matrix
%|
%|    0   1
%|    1   0
%|
abs(-D)
%| ans =
%|
%| Diagonal Matrix
%|
%|    4   0
%|    0   9
%|
sqrt(D)
%| ans =
%|
%| Diagonal Matrix
%|
%|    2   0
%|    0   3
%|
real(D*1i)
%| ans =
%|
%| Diagonal Matrix
%|
%|    0   0
%|    0   0
%|
imag(D*1i)
%| ans =
%|
%| Diagonal Matrix
%|
%|    4   0
%|    0   9
%|
conj(D*1i)
%| ans =
%|
%| Diagonal Matrix
%|
%|    0 - 4i        0
%|         0   0 - 9i
%|
double(D)
%| ans =
%|
%| Diagonal Matrix
%|
%|    4   0
%|    0   9
%|
single(D)
%| ans =
%|
%| Diagonal Matrix
%|
%|    4   0
%|    0   9
%|
double(P)
%| ans =
%|
%| Permutation Matrix
%|
%|    0   1
%|    1   0
%|
single(P)
%| ans =
%|
%|    0   1
%|    1   0
%|
abs(P)
%| ans =
%|
%|    0   1
%|    1   0
%|
real(P)
%| ans =
%|
%|    0   1
%|    1   0
%|
full(D)
%| ans =
%|
%|    4   0
%|    0   9
%|
full(P)
%| ans =
%|
%|    0   1
%|    1   0
%|
round(D)
%| ans =
%|
%|    4   0
%|    0   9
%|
reshape(D, 2, 2)
%| ans =
%|
%|    4   0
%|    0   9
%|
fliplr(eye(2))
%| ans =
%|
%| Permutation Matrix
%|
%|    0   1
%|    1   0
%|
fliplr(D)
%| ans =
%|
%|    0   4
%|    9   0
%|
circshift(eye(3), 1)
%| ans =
%|
%| Permutation Matrix
%|
%|    0   0   1
%|    1   0   0
%|    0   1   0
%|
transpose(P)
%| ans =
%|
%| Permutation Matrix
%|
%|    0   1
%|    1   0
%|
mtimes(D, 2)
%| ans =
%|
%| Diagonal Matrix
%|
%|     8    0
%|     0   18
%|
plus(D, D)
%| ans =
%|
%| Diagonal Matrix
%|
%|     8    0
%|     0   18
%|
minus(D, 1)
%| ans =
%|
%|    3  -1
%|   -1   8
%|
[l, u, p] = lu([1 2; 3 4]); p
%| p =
%|
%| Permutation Matrix
%|
%|    0   1
%|    1   0
%|
[q, r, p] = qr([1 2; 3 4]); p
%| p =
%|
%| Permutation Matrix
%|
%|    0   1
%|    1   0
%|
[u, s, v] = svd([2 0; 0 3; 0 0]); s
%| s =
%|
%| Diagonal Matrix
%|
%|    3   0
%|    0   2
%|    0   0
%|
[v, d] = eig([2 0; 0 3]); d
%| d =
%|
%| Diagonal Matrix
%|
%|    2   0
%|    0   3
%|
mat2str(D)
%| ans = [4 0;0 9]
isdiag(D)
%| ans = 1
sum(D)
%| ans =
%|
%|    4   9
%|
num2str(D)
%| ans =
%|
%| 4  0
%| 0  9
%|
