% Integer-valued scalars are shown as integers up to 100000, larger ones with an exponent.
%@ source: display.md B0.3, B1-B10
%@ compat: octave
x = 5
%| x = 5
x = -5
%| x = -5
x = 0
%| x = 0
x = 1000
%| x = 1000
x = 99999
%| x = 99999
x = 100000
%| x = 100000
x = 123456789
%| x = 1.2346e+08
x = 1e10
%| x = 1.0000e+10
x = 1e15
%| x = 1.0000e+15
x = 1e16
%| x = 1.0000e+16
