% Each format has its own text for a fraction, a large and a tiny number, and a whole one.
%@ source: display.md A2
format long
x = 1000.5
%| x =
%|
%|      1.000500000000000e+03
%|
x = 1e-5
%| x =
%|
%|      1.000000000000000e-05
%|
x = 100
%| x =
%|
%|    100
%|
format shortE
x = 1000.5
%| x =
%|
%|    1.0005e+03
%|
x = 1e-5
%| x =
%|
%|    1.0000e-05
%|
x = 100
%| x =
%|
%|    100
%|
format longE
x = pi
%| x =
%|
%|      3.141592653589793e+00
%|
x = 1e-5
%| x =
%|
%|      1.000000000000000e-05
%|
x = 100
%| x =
%|
%|    100
%|
format shortG
x = 1000.5
%| x =
%|
%|        1000.5
%|
x = 1e-5
%| x =
%|
%|         1e-05
%|
x = 100
%| x =
%|
%|    100
%|
format longG
x = 1000.5
%| x =
%|
%|                     1000.5
%|
x = 1e-5
%| x =
%|
%|                      1e-05
%|
format bank
x = 1000.5
%| x =
%|
%|        1000.50
%|
x = 1e-5
%| x =
%|
%|           0.00
%|
x = 100
%| x =
%|
%|         100.00
%|
format hex
x = 1000.5
%| x =
%|
%|    408f440000000000
%|
x = 1e-5
%| x =
%|
%|    3ee4f8b588e368f1
%|
x = 100
%| x =
%|
%|    4059000000000000
%|
format +
x = pi
%| x =
%|
%| +
%|
x = 100
%| x =
%|
%| +
%|
