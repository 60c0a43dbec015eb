% Logical arrays of every shape are called arrays.
%@ source: display.md A5.1, A5.2
x = [true false]
%| x =
%|
%|   1×2 logical array
%|
%|    1   0
%|
x = [true; false]
%| x =
%|
%|   2×1 logical array
%|
%|    1
%|    0
%|
x = true(1, 1, 2)
%|   1×1×2 logical array
%|
%| x(:,:,1) =
%|
%|    1
%|
%|
%| x(:,:,2) =
%|
%|    1
%|
disp(true)
%|    1
%|
