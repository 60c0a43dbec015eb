% Names of formats may be given as words or text, in one word or two, in any case; format alone restores.
%@ source: display.md A2.8
format('long')
x = pi
%| x =
%|
%|    3.141592653589793
%|
format LONGg
x = pi
%| x =
%|
%|           3.14159265358979
%|
format long g
x = pi
%| x =
%|
%|           3.14159265358979
%|
format compact
x = 0.5
%| x =
%|                        0.5
format
x = pi
%| x =
%|
%|     3.1416
%|
