% Coefficients belong to pieces, row by row.
%@ source: documentation page of the function
pp = mkpp([0 1 2], [1 0; 2 1]);
assert(isequal(pp.breaks, [0 1 2]))
assert(isequal([pp.pieces pp.order pp.dim], [2 2 1]))
assert(strcmp(pp.form, 'pp'))
assert(isequal(ppval(pp, [0 0.5 1 2 3]), [0 0.5 1 3 5]))
% Values of several numbers.
qq = mkpp([0 1 2], 1:8, 2);
assert(isequal(qq.coefs, [1 5; 2 6; 3 7; 4 8]))
assert(isequal(ppval(qq, [0 1]), [5 7; 6 8]))
