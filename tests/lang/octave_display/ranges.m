% A range is as wide as its limit with the step needs.
%@ source: display.md B0.6, B71-B72, B147, B155, B158
%@ compat: octave
x = 0:5
%| x =
%|
%|    0   1   2   3   4   5
%|
x = 0:0.25:1
%| x =
%|
%|          0    0.2500    0.5000    0.7500    1.0000
%|
x = 5:-1:1
%| x =
%|
%|    5   4   3   2   1
%|
x = uint8(3):uint8(6)
%| x =
%|
%|   3  4  5  6
%|
i = 1:3'
%| i =
%|
%|    1   2   3
%|
