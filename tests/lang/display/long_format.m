% Format long shows fifteen decimals.
%@ source: display.md A2.2
format long
a = pi, b = 1/3, c = [pi; 1], d = single(pi), e = 100*pi, f = 5
%| a =
%|
%|    3.141592653589793
%|
%|
%| b =
%|
%|    0.333333333333333
%|
%|
%| c =
%|
%|    3.141592653589793
%|    1.000000000000000
%|
%|
%| d =
%|
%|   single
%|
%|    3.1415927
%|
%|
%| e =
%|
%|      3.141592653589793e+02
%|
%|
%| f =
%|
%|      5
%|
