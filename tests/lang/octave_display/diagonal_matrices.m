% Diagonal and permutation matrices say so above their elements, and show bare zeros off the diagonal.
%@ source: octave-cli 7.3; display.md B0.11
%@ compat: octave
x = eye(3)
%| x =
%|
%| Diagonal Matrix
%|
%|    1   0   0
%|    0   1   0
%|    0   0   1
%|
x = 2*eye(3)
%| x =
%|
%| Diagonal Matrix
%|
%|    2   0   0
%|    0   2   0
%|    0   0   2
%|
x = eye(2, 3)
%| x =
%|
%| Diagonal Matrix
%|
%|    1   0   0
%|    0   1   0
%|
x = eye(3, 1)
%| x =
%|
%| Diagonal Matrix
%|
%|    1
%|    0
%|    0
%|
x = eye(1)
%| x = 1
x = eye(0, 3)
%| x = [](0x3)
x = eye(2)*1.5
%| x =
%|
%| Diagonal Matrix
%|
%|    1.5000        0
%|         0   1.5000
%|
x = diag([1 -2.5])
%| x =
%|
%| Diagonal Matrix
%|
%|    1.0000        0
%|         0  -2.5000
%|
x = diag([NaN Inf 1])
%| x =
%|
%| Diagonal Matrix
%|
%|    NaN     0     0
%|      0   Inf     0
%|      0     0     1
%|
x = diag([1e5 1.5 1])
%| x =
%|
%| Diagonal Matrix
%|
%|    1.0000e+05            0            0
%|             0   1.5000e+00            0
%|             0            0   1.0000e+00
%|
x = diag([123456 -7])
%| x =
%|
%| Diagonal Matrix
%|
%|    123456        0
%|         0       -7
%|
x = diag([1+2i 3])
%| x =
%|
%| Diagonal Matrix
%|
%|    1 + 2i        0
%|         0   3 + 0i
%|
x = diag([0 1.5i])
%| x =
%|
%| Diagonal Matrix
%|
%|         0 +      0i                  0
%|                   0        0 + 1.5000i
%|
x = diag([1+2i 3.5])
%| x =
%|
%| Diagonal Matrix
%|
%|    1.0000 + 2.0000i                  0
%|                   0   3.5000 +      0i
%|
x = diag([0 1])
%| x =
%|
%| Diagonal Matrix
%|
%|    0   0
%|    0   1
%|
x = eye(2, 'single')
%| x =
%|
%| Diagonal Matrix
%|
%|    1   0
%|    0   1
%|
x = eye(2, 'int8')
%| x =
%|
%|   1  0
%|   0  1
%|
x = eye(3)(:, [1 3 2])
%| x =
%|
%| Permutation Matrix
%|
%|    1   0   0
%|    0   0   1
%|    0   1   0
%|
disp(eye(2)), disp(1)
%| Diagonal Matrix
%|
%|    1   0
%|    0   1
%| 1
disp(eye(2)(:, [2 1]))
%| Permutation Matrix
%|
%|    0   1
%|    1   0
x = {eye(2)*1.5, eye(2)(:, [2 1]); {eye(2)}, 1}
%| x =
%| {
%|   [1,1] =
%|
%| Diagonal Matrix
%|
%|      1.5000        0
%|           0   1.5000
%|
%|   [2,1] =
%|   {
%|     [1,1] =
%|
%| Diagonal Matrix
%|
%|        1   0
%|        0   1
%|
%|   }
%|
%|   [1,2] =
%|
%| Permutation Matrix
%|
%|      0   1
%|      1   0
%|
%|   [2,2] = 1
%| }
%|
clear x; x.a.b = eye(2)
%| x =
%|
%|   scalar structure containing the fields:
%|
%|     a =
%|
%|       scalar structure containing the fields:
%|
%|         b =
%|
%| Diagonal Matrix
%|
%|            1   0
%|            0   1
%|
%|
%|
x = eye(12)*1.5
%| x =
%|
%| Diagonal Matrix
%|
%|  Columns 1 through 8:
%|
%|    1.5000        0        0        0        0        0        0        0
%|         0   1.5000        0        0        0        0        0        0
%|         0        0   1.5000        0        0        0        0        0
%|         0        0        0   1.5000        0        0        0        0
%|         0        0        0        0   1.5000        0        0        0
%|         0        0        0        0        0   1.5000        0        0
%|         0        0        0        0        0        0   1.5000        0
%|         0        0        0        0        0        0        0   1.5000
%|         0        0        0        0        0        0        0        0
%|         0        0        0        0        0        0        0        0
%|         0        0        0        0        0        0        0        0
%|         0        0        0        0        0        0        0        0
%|
%|  Columns 9 through 12:
%|
%|         0        0        0        0
%|         0        0        0        0
%|         0        0        0        0
%|         0        0        0        0
%|         0        0        0        0
%|         0        0        0        0
%|         0        0        0        0
%|         0        0        0        0
%|    1.5000        0        0        0
%|         0   1.5000        0        0
%|         0        0   1.5000        0
%|         0        0        0   1.5000
%|
x = eye(22)(:, 22:-1:1);
x(1:2, :)
%| ans =
%|
%|  Columns 1 through 20:
%|
%|    0   0   0   0   0   0   0   0   0   0   0   0   0   0   0   0   0   0   0   0
%|    0   0   0   0   0   0   0   0   0   0   0   0   0   0   0   0   0   0   0   0
%|
%|  Columns 21 and 22:
%|
%|    0   1
%|    1   0
%|
format long
x = diag([pi 1])
%| x =
%|
%| Diagonal Matrix
%|
%|    3.141592653589793                   0
%|                    0   1.000000000000000
%|
x = single(diag([pi 1]))
%| x =
%|
%| Diagonal Matrix
%|
%|    3.1415927           0
%|            0   1.0000000
%|
format
format compact
x = eye(2)
%| x =
%| Diagonal Matrix
%|    1   0
%|    0   1
%|
format
format bank
x = eye(2)*pi
%| x =
%|
%| Diagonal Matrix
%|
%|    3.14      0
%|       0   3.14
%|
format
