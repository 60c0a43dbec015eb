% A column with a large value uses the scale factor of the whole matrix.
%@ source: display.md A1.4
A = [1000.5 0; -1 2]
%| A =
%|
%|    1.0e+03 *
%|
%|     1.0005         0
%|    -0.0010    0.0020
%|
