% Results of comparisons are logical.
%@ source: display.md B103-B104, B146, B153
%@ compat: octave
b = [1 2 3] > 2
%| b =
%|
%|   0  0  1
%|
b = ~[1 0; 0 1]
%| b =
%|
%|   0  1
%|   1  0
%|
x = int32(7) / int32(2)
%| x = 4
x = 1/0
%| x = Inf
