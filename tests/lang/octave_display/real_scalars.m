% Real scalars show five significant digits, and an exponent where these don't reach the point.
%@ source: display.md B0.1, B0.2, B11-B22
%@ compat: octave
x = 3.14159
%| x = 3.1416
x = -3.14159
%| x = -3.1416
x = 100.5
%| x = 100.50
x = 1000.5
%| x = 1000.5
x = 12345.678
%| x = 1.2346e+04
x = 99999.5
%| x = 1.0000e+05
x = 123456.789
%| x = 1.2346e+05
x = 0.1
%| x = 0.1000
x = 0.01
%| x = 0.010000
x = 0.001
%| x = 1.0000e-03
x = 0.00012345
%| x = 1.2345e-04
x = 1.5e-5
%| x = 1.5000e-05
