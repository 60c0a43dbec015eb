% Complex numbers in format long and with NaN.
%@ source: display.md A3.5, A3.6
z = complex(NaN, 1)
%| z =
%|
%|       NaN + 1.0000i
%|
format long
z = 3 + 4i
%| z =
%|
%|   3.000000000000000 + 4.000000000000000i
%|
