% Empty ranges, missing values, and columns of NaN, Inf and numbers that vanish beside others.
%@ source: display.md A18.1, A18.6, A18.7, A18.8, A18.9
x = 1:0
%| x =
%|
%|   1×0 empty double row vector
%|
x = missing
%| x =
%|
%|     <missing>
%|
x = [0.5 Inf]
%| x =
%|
%|     0.5000       Inf
%|
x = [1 Inf]
%| x =
%|
%|      1   Inf
%|
x = [0.5 NaN; 1.5 NaN]
%| x =
%|
%|     0.5000       NaN
%|     1.5000       NaN
%|
x = [1e-320 1]
%| x =
%|
%|     0.0000    1.0000
%|
