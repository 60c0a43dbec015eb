% Complex numbers show both parts with four decimals.
%@ source: display.md A3.1, A3.2
a = 3 + 4i
%| a =
%|
%|    3.0000 + 4.0000i
%|
b = [1+2i 3-4i]
%| b =
%|
%|    1.0000 + 2.0000i   3.0000 - 4.0000i
%|
c = 1i
%| c =
%|
%|    0.0000 + 1.0000i
%|
