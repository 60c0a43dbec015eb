% The compact format shows scalars and matrices as the loose one does.
%@ source: display.md B141-B142
%@ compat: octave
format compact
x = 5
%| x = 5
format compact
x = [1 2;3 4]
%| x =
%|    1   2
%|    3   4
%|
