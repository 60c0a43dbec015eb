% Single values have a header line.
%@ source: display.md A1.6
a = single(3.25)
%| a =
%|
%|   single
%|
%|     3.2500
%|
b = single([1 2; 3 4])
%| b =
%|
%|   2×2 single matrix
%|
%|      1     2
%|      3     4
%|
c = single([1.5 2.5])
%| c =
%|
%|   1×2 single row vector
%|
%|     1.5000    2.5000
%|
