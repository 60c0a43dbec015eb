% Both parts of a complex number share their digits.
%@ source: display.md B0.14, B31-B35
%@ compat: octave
x = 3 + 4i
%| x =  3 + 4i
x = 1.5 - 2.25i
%| x =  1.5000 - 2.2500i
x = 1i
%| x =  0 + 1i
x = 1e6 + 1i
%| x =  1000000 +       1i
x = 0.001 + 1000i
%| x =  1.0000e-03 + 1.0000e+03i
