% Each page of an array is shown under its subscripts.
%@ source: display.md A1.7
x = reshape(1:8, 2, 2, 2)
%| x(:,:,1) =
%|
%|      1     3
%|      2     4
%|
%|
%| x(:,:,2) =
%|
%|      5     7
%|      6     8
%|
