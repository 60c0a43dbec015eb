% Sizes are written with a multiplication sign.
%@ source: display.md A0.10
x = zeros(0, 3)
%| x =
%|
%|   0×3 empty double matrix
%|
t = evalc('y = {}');
assert(contains(t, ['0' char(215) '0']))
