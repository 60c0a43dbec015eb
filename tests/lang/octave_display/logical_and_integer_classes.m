% Logical and integer arrays are as wide as their longest element.
%@ source: display.md B0.10, B56-B59
%@ compat: octave
x = [true false]
%| x =
%|
%|   1  0
%|
x = int32([1 -20 300])
%| x =
%|
%|      1   -20   300
%|
x = uint8([1 2; 30 200])
%| x =
%|
%|     1    2
%|    30  200
%|
x = single([1.5 2.5])
%| x =
%|
%|    1.5000   2.5000
%|
