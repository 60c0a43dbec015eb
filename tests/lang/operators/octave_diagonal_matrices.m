% Which operations keep diagonal and permutation matrices, and what they give that full matrices do not.
%@ source: octave-cli 7.3
%@ compat: octave
D = diag([1 2]); P = eye(2)(:, [2 1]);
D*2
%| ans =
%|
%| Diagonal Matrix
%|
%|    2   0
%|    0   4
%|
2*D
%| ans =
%|
%| Diagonal Matrix
%|
%|    2   0
%|    0   4
%|
D/2
%| ans =
%|
%| Diagonal Matrix
%|
%|    0.5000        0
%|         0   1.0000
%|
4\D
%| ans =
%|
%| Diagonal Matrix
%|
%|    0.2500        0
%|         0   0.5000
%|
D*true
%| ans =
%|
%| Diagonal Matrix
%|
%|    1   0
%|    0   2
%|
D*single(2)
%| ans =
%|
%|    2   0
%|    0   4
%|
D*2i
%| ans =
%|
%| Diagonal Matrix
%|
%|    0 + 2i        0
%|         0   0 + 4i
%|
D*NaN
%| ans =
%|
%| Diagonal Matrix
%|
%|    NaN     0
%|      0   NaN
%|
D/0
%| ans =
%|
%| Diagonal Matrix
%|
%|    Inf     0
%|      0   Inf
%|
D+1
%| ans =
%|
%|    2   1
%|    1   3
%|
D+D
%| ans =
%|
%| Diagonal Matrix
%|
%|    2   0
%|    0   4
%|
D-D
%| ans =
%|
%| Diagonal Matrix
%|
%|    0   0
%|    0   0
%|
D+eye(2)*1i
%| ans =
%|
%| Diagonal Matrix
%|
%|    1 + 1i        0
%|         0   2 + 1i
%|
D+P
%| ans =
%|
%|    1   1
%|    1   2
%|
-D
%| ans =
%|
%| Diagonal Matrix
%|
%|   -1   0
%|    0  -2
%|
+D
%| ans =
%|
%| Diagonal Matrix
%|
%|    1   0
%|    0   2
%|
-P
%| ans =
%|
%|    0  -1
%|   -1   0
%|
+P
%| ans =
%|
%|    0   1
%|    1   0
%|
D*D
%| ans =
%|
%| Diagonal Matrix
%|
%|    1   0
%|    0   4
%|
D*P
%| ans =
%|
%|    0   1
%|    2   0
%|
P*P
%| ans =
%|
%| Permutation Matrix
%|
%|    1   0
%|    0   1
%|
P*2
%| ans =
%|
%|    0   2
%|    2   0
%|
D.*2
%| ans =
%|
%|    2   0
%|    0   4
%|
D.^2
%| ans =
%|
%|    1   0
%|    0   4
%|
D^2
%| ans =
%|
%| Diagonal Matrix
%|
%|    1   0
%|    0   4
%|
D^-1
%| ans =
%|
%| Diagonal Matrix
%|
%|    1.0000        0
%|         0   0.5000
%|
D^0.5
%| ans =
%|
%| Diagonal Matrix
%|
%|    1.0000        0
%|         0   1.4142
%|
P^3
%| ans =
%|
%| Permutation Matrix
%|
%|    0   1
%|    1   0
%|
P^-1
%| ans =
%|
%| Permutation Matrix
%|
%|    0   1
%|    1   0
%|
D'
%| ans =
%|
%| Diagonal Matrix
%|
%|    1   0
%|    0   2
%|
P'
%| ans =
%|
%| Permutation Matrix
%|
%|    0   1
%|    1   0
%|
diag([1+2i 3])'
%| ans =
%|
%| Diagonal Matrix
%|
%|    1 - 2i        0
%|         0   3 - 0i
%|
D == 1
%| ans =
%|
%|   1  0
%|   0  0
%|
!D
%| ans =
%|
%|   0  1
%|   1  0
%|
[D]
%| ans =
%|
%|    1   0
%|    0   2
%|
D*[NaN 1; Inf 1]
%| ans =
%|
%|    NaN     1
%|    Inf     2
%|
[NaN 1; Inf 1]*D
%| ans =
%|
%|    NaN     2
%|    Inf     2
%|
P*[NaN 1; 2 Inf]
%| ans =
%|
%|      2   Inf
%|    NaN     1
%|
[NaN 1; 2 Inf]*P
%| ans =
%|
%|      1   NaN
%|    Inf     2
%|
diag([2 0])\[1 2; 3 4]
%| ans =
%|
%|    0.5000   1.0000
%|         0        0
%|
[1 2; 3 4]/diag([2 0])
%| ans =
%|
%|    0.5000        0
%|    1.5000        0
%|
diag([1 2], 3, 2)*[1 2; 3 4]
%| ans =
%|
%|    1   2
%|    6   8
%|    0   0
%|
diag([1 2], 2, 3)\[1 2; 3 4]
%| ans =
%|
%|    1.0000   2.0000
%|    1.5000   2.0000
%|         0        0
%|
D\D
%| ans =
%|
%| Diagonal Matrix
%|
%|    1   0
%|    0   1
%|
P\[1 2; 3 4]
%| ans =
%|
%|    3   4
%|    1   2
%|
[1 2; 3 4]/P
%| ans =
%|
%|    2   1
%|    4   3
%|
P/P
%| ans =
%|
%| Permutation Matrix
%|
%|    1   0
%|    0   1
%|
eye(1, 3)*[1; 2; 3]
%| ans = 1
1./-D
%| ans =
%|
%|   -1.0000      Inf
%|       Inf  -0.5000
%|
x = eye(2); x += x
%| x =
%|
%| Diagonal Matrix
%|
%|    2   0
%|    0   2
%|
x = eye(2); x += 1
%| x =
%|
%|    2   1
%|    1   2
%|
x = eye(2); y = x; y(1, 2) = 3; x, y
%| x =
%|
%| Diagonal Matrix
%|
%|    1   0
%|    0   1
%|
%| y =
%|
%|    1   3
%|    0   1
%|
