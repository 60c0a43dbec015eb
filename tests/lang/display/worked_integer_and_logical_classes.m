% Integer classes and logicals name their class above the value.
%@ source: display.md A19.64-A19.67
x = int8(5)
%| x =
%|
%|   int8
%|
%|    5
%|
x = uint8([1 20 255])
%| x =
%|
%|   1×3 uint8 row vector
%|
%|      1    20   255
%|
x = true
%| x =
%|
%|   logical
%|
%|    1
%|
x = [true;false]
%| x =
%|
%|   2×1 logical array
%|
%|    1
%|    0
%|
