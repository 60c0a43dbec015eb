% Real matrices have one format for all elements, without a common factor.
%@ source: display.md B0.4, B43-B49
%@ compat: octave
x = [1.5 2.5]
%| x =
%|
%|    1.5000   2.5000
%|
x = [1.5; -2.25]
%| x =
%|
%|    1.5000
%|   -2.2500
%|
x = [1 1000.5]
%| x =
%|
%|    1.0000e+00   1.0005e+03
%|
x = [0.001 0.002]
%| x =
%|
%|    1.0000e-03   2.0000e-03
%|
x = [1e-5 1]
%| x =
%|
%|    1.0000e-05   1.0000e+00
%|
x = [1e5+0.5 1]
%| x =
%|
%|    1.0000e+05   1.0000e+00
%|
x = [1e10 1.5]
%| x =
%|
%|    1.0000e+10   1.5000e+00
%|
