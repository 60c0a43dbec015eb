% Formats with a fixed number of digits, or an exponent always.
%@ source: display.md B132-B135
%@ compat: octave
format short g
x = [pi 1e5*pi 1e-5]
%| x =
%|
%|        3.1416   3.1416e+05        1e-05
%|
format long g
x = [pi 1e5*pi 1e-5]
%| x =
%|
%|        3.141592653589793       314159.2653589793                   1e-05
%|
format short e
x = pi
%| x = 3.1416e+00
format long e
x = pi
%| x = 3.141592653589793e+00
