% The engineering formats have exponents that are multiples of three.
%@ source: display.md A2
format shortEng
x = pi
%| x =
%|
%|      3.1416e+000
%|
x = 1000.5
%| x =
%|
%|      1.0005e+003
%|
x = 1e-5
%| x =
%|
%|     10.0000e-006
%|
x = 100
%| x =
%|
%|    100.0000e+000
%|
format longEng
x = pi
%| x =
%|
%|     3.14159265358979e+000
%|
x = 1000.5
%| x =
%|
%|     1.00050000000000e+003
%|
x = 1e-5
%| x =
%|
%|     10.0000000000000e-006
%|
x = 100
%| x =
%|
%|     100.000000000000e+000
%|
