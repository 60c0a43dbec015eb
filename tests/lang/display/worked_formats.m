% The formats long, longG, shortG, shortE, bank and hex.
%@ source: display.md A19.101-A19.111
format long
x = pi
%| x =
%|
%|    3.141592653589793
%|
format long
x = single(pi)
%| x =
%|
%|   single
%|
%|    3.1415927
%|
format long
x = [pi exp(1)]
%| x =
%|
%|    3.141592653589793   2.718281828459045
%|
format long
x = 100*pi
%| x =
%|
%|      3.141592653589793e+02
%|
format long
x = 1/3
%| x =
%|
%|    0.333333333333333
%|
format long
x = [1 2 3]
%| x =
%|
%|      1     2     3
%|
format longG
x = pi
%| x =
%|
%|           3.14159265358979
%|
format shortG
x = pi
%| x =
%|
%|        3.1416
%|
format shortE
x = pi
%| x =
%|
%|    3.1416e+00
%|
format bank
x = pi
%| x =
%|
%|           3.14
%|
format hex
x = pi
%| x =
%|
%|    400921fb54442d18
%|
