% Format long shows matrices with fifteen decimals and takes a common factor from a hundred on.
%@ source: display.md A2.2, A2.3
format long
x = 10*pi
%| x =
%|
%|   31.415926535897931
%|
x = 0.1
%| x =
%|
%|    0.100000000000000
%|
x = 2/3
%| x =
%|
%|    0.666666666666667
%|
x = single(1/3)
%| x =
%|
%|   single
%|
%|    0.3333333
%|
x = [pi exp(1)]
%| x =
%|
%|    3.141592653589793   2.718281828459045
%|
x = [pi; 100*pi]
%| x =
%|
%|    1.0e+02 *
%|
%|    0.031415926535898
%|    3.141592653589793
%|
