% Formats with exponents and with general digits.
%@ source: display.md A2
format shortE
a = pi
%| a =
%|
%|    3.1416e+00
%|
format shortG
b = [pi 1e5*pi 1e-5]
%| b =
%|
%|        3.1416   3.1416e+05        1e-05
%|
c = 1000.5
%| c =
%|
%|        1000.5
%|
format bank
d = 1000.5
%| d =
%|
%|        1000.50
%|
