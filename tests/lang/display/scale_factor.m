% Large and small matrices share a scale factor.
%@ source: display.md A1.4
a = [1.5 1000.5], b = [6.5e-4 2e-4], c = [1e10 1]
%| a =
%|
%|    1.0e+03 *
%|
%|     0.0015    1.0005
%|
%|
%| b =
%|
%|    1.0e-03 *
%|
%|     0.6500    0.2000
%|
%|
%| c =
%|
%|    1.0e+10 *
%|
%|     1.0000    0.0000
%|
