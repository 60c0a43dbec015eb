% Engineering, bank, hexadecimal, rational and sign formats.
%@ source: display.md B136-B140
%@ compat: octave
format short eng
x = 12345.678
%| x = 12.3457e+003
format bank
x = [pi 1000.5]
%| x =
%|
%|       3.14   1000.50
%|
format hex
x = pi
%| x = 400921fb54442d18
format rat
x = [0.5 0.3333333333333333 pi]
%| x =
%|
%|         1/2        1/3    355/113
%|
format +
x = [1 -1 0]
%| x =
%|
%| +-
%|
