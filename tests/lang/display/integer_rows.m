% All columns of a whole-number array have one width.
%@ source: display.md A1.1
a = [1 -2 300], b = [1 1000], c = [1 NaN -Inf], d = [1; -20]
%| a =
%|
%|      1    -2   300
%|
%|
%| b =
%|
%|            1        1000
%|
%|
%| c =
%|
%|      1   NaN  -Inf
%|
%|
%| d =
%|
%|      1
%|    -20
%|
