% Integer classes have a header and narrow columns.
%@ source: display.md A4.1, A4.2
a = int32(7)
%| a =
%|
%|   int32
%|
%|    7
%|
b = int8([1 -20 100])
%| b =
%|
%|   1×3 int8 row vector
%|
%|      1   -20   100
%|
c = uint8([1 2; 30 200])
%| c =
%|
%|   2×2 uint8 matrix
%|
%|      1     2
%|     30   200
%|
d = int16([1; 2])
%| d =
%|
%|   2×1 int16 column vector
%|
%|    1
%|    2
%|
