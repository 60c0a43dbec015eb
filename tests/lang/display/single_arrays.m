% Arrays of singles name size and class.
%@ source: display.md A1.6.1
x = single([1.5 2.5])
%| x =
%|
%|   1×2 single row vector
%|
%|     1.5000    2.5000
%|
y = single([1; 2])
%| y =
%|
%|   2×1 single column vector
%|
%|      1
%|      2
%|
z = single(3)
%| z =
%|
%|   single
%|
%|      3
%|
