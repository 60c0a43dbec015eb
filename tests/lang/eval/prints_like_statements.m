% Evaluated text without semicolon shows its value.
%@ source: language.md 28.2
eval('x = 1')
%| x =
%|
%|      1
%|
eval('y = 2;')
eval('3 + 4')
%| ans =
%|
%|      7
%|
