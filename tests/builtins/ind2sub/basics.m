% Linear indices become subscripts; the last one folds.
%@ source: documentation page of the function, checked against another implementation
[r, c] = ind2sub([2 3], [1 4 6]);
assert(isequal(r, [1 2 2]) && isequal(c, [1 2 3]))
[r, c] = ind2sub([2 3 2], 12);
assert(r == 2 && c == 6)
