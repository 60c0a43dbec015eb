% The format of a diagonal matrix follows from the elements on its diagonal alone.
%@ source: octave-cli 7.3
%@ compat: octave
a = diag([1e-3 1])
%| a =
%|
%| Diagonal Matrix
%|
%|    1.0000e-03            0
%|             0   1.0000e+00
%|
b = full(a)
%| b =
%|
%|    0.0010        0
%|         0   1.0000
%|
a = diag([100.5 20.5])
%| a =
%|
%| Diagonal Matrix
%|
%|    100.500         0
%|          0    20.500
%|
b = full(a)
%| b =
%|
%|    100.5000          0
%|           0    20.5000
%|
a = diag([10.5 2000.5])
%| a =
%|
%| Diagonal Matrix
%|
%|      10.500          0
%|           0   2000.500
%|
a = diag([100.5 0])
%| a =
%|
%| Diagonal Matrix
%|
%|    100.5000          0
%|           0          0
%|
a = 100.5*eye(1, 3)
%| a =
%|
%| Diagonal Matrix
%|
%|    100.50        0        0
%|
a = diag([100.5 20.5i])
%| a =
%|
%| Diagonal Matrix
%|
%|    100.5000 +        0i                      0
%|                       0          0 +  20.5000i
%|
a = diag([1e-5 NaN])
%| a =
%|
%| Diagonal Matrix
%|
%|    1.0000e-05            0
%|             0          NaN
%|
a = diag([1e5 1])
%| a =
%|
%| Diagonal Matrix
%|
%|    100000        0
%|         0        1
%|
a = diag([99999 1e6])
%| a =
%|
%| Diagonal Matrix
%|
%|    9.9999e+04            0
%|             0   1.0000e+06
%|
