% Sixteen significant digits, eight of singles.
%@ source: display.md B123-B131
%@ compat: octave
format long
x = pi
%| x = 3.141592653589793
format long
x = single(pi)
%| x = 3.1415927
format long
x = [pi; exp(1)]
%| x =
%|
%|    3.141592653589793
%|    2.718281828459045
%|
format long
x = 1/3
%| x = 0.333333333333333
format long
x = 100.125
%| x = 100.1250000000000
format long
x = 12345.678
%| x = 12345.67800000000
format long
x = [1 2 3]
%| x =
%|
%|    1   2   3
%|
format long
x = 0.001
%| x = 1.000000000000000e-03
format long
x = pi + 1i
%| x =  3.141592653589793 + 1.000000000000000i
