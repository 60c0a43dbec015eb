% Integer-valued matrices have columns as wide as the longest number, with room for a sign.
%@ source: display.md B0.5, B36-B42
%@ compat: octave
x = [1 2 3]
%| x =
%|
%|    1   2   3
%|
x = [1; 2; 3]
%| x =
%|
%|    1
%|    2
%|    3
%|
x = [1 -2; 30 400]
%| x =
%|
%|      1    -2
%|     30   400
%|
x = [1000 2000]
%| x =
%|
%|    1000   2000
%|
x = [99999 1]
%| x =
%|
%|    99999       1
%|
x = [100000 1]
%| x =
%|
%|    100000        1
%|
x = [1e9 1]
%| x =
%|
%|    1.0000e+09   1.0000e+00
%|
