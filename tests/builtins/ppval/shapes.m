% Values take the size of the points, behind their own dimensions.
%@ source: documentation page of the function
pp = mkpp([0 1 2], [1 0; 2 1]);
assert(isequal(size(ppval(pp, ones(2, 3))), [2 3]))
assert(isequal(size(ppval(pp, ones(3, 1))), [3 1]))
qq = mkpp([0 1 2], 1:8, 2);
assert(isequal(size(ppval(qq, [0 0.5; 1 1.5])), [2 2 2]))
assert(isequal(size(ppval(qq, 0.5)), [2 1]))
assert(isnan(ppval(pp, NaN)))
assert(isequal(ppval(pp, -1), -1))
