% Matrices with fractions share one format, with bare zeros.
%@ source: display.md A1.4
a = [1.5; -2.25], b = [0 1.5 NaN], c = [0.5 100.25], d = [1 1e-10]
%| a =
%|
%|     1.5000
%|    -2.2500
%|
%|
%| b =
%|
%|          0    1.5000       NaN
%|
%|
%| c =
%|
%|     0.5000  100.2500
%|
%|
%| d =
%|
%|     1.0000    0.0000
%|
