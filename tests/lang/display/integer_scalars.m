% Whole numbers take six columns up to three digits and twelve beyond.
%@ source: display.md A1.1
a = 5, b = -42, c = 1000, d = -123456789, e = 1e9
%| a =
%|
%|      5
%|
%|
%| b =
%|
%|    -42
%|
%|
%| c =
%|
%|         1000
%|
%|
%| d =
%|
%|   -123456789
%|
%|
%| e =
%|
%|    1.0000e+09
%|
