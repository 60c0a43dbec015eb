% Format hex shows the bits of integers by the width of their class.
%@ source: display.md A2.5
format hex
x = int8(-1)
%| x =
%|
%|   int8
%|
%|    ff
%|
x = uint16(255)
%| x =
%|
%|   uint16
%|
%|    00ff
%|
