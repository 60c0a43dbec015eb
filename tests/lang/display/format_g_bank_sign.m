% In the formats short g and long g each element has its own form; bank has two decimals, + one character.
%@ source: display.md A2.4, A2.6, A2.7
format short g
x = [pi 1e5*pi 1e-5]
%| x =
%|
%|        3.1416   3.1416e+05        1e-05
%|
format long g
x = [pi 1e5*pi 1e-5]
%| x =
%|
%|           3.14159265358979          314159.265358979                     1e-05
%|
format bank
x = [pi 1000.5]
%| x =
%|
%|           3.14       1000.50
%|
format +
x = [1 -1 0]
%| x =
%|
%| +-
%|
