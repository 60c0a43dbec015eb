% Integer arrays are called row vector, column vector, matrix or array, and are wrapped but never scaled.
%@ source: display.md A4.3, A4.4
x = int8([1 2 3])
%| x =
%|
%|   1×3 int8 row vector
%|
%|    1   2   3
%|
x = uint8([1; 20])
%| x =
%|
%|   2×1 uint8 column vector
%|
%|     1
%|    20
%|
x = int16([1 2; 3 4])
%| x =
%|
%|   2×2 int16 matrix
%|
%|    1   2
%|    3   4
%|
x = zeros(1, 2, 2, 'uint8')
%|   1×2×2 uint8 array
%|
%| x(:,:,1) =
%|
%|    0   0
%|
%|
%| x(:,:,2) =
%|
%|    0   0
%|
x = int32([1 1000000000])
%| x =
%|
%|   1×2 int32 row vector
%|
%|             1   1000000000
%|
x = int32(1:15) * 100000
%| x =
%|
%|   1×15 int32 row vector
%|
%|   Columns 1 through 8
%|
%|     100000    200000    300000    400000    500000    600000    700000    800000
%|
%|   Columns 9 through 15
%|
%|     900000   1000000   1100000   1200000   1300000   1400000   1500000
%|
