% The sign of the dividend.
%@ source: documentation page of the function, checked against another implementation
assert(rem(-1, 3) == -1 && isnan(rem(5, 0)) && rem(5, -3) == 2 && isequal(rem([5 6 7], 3), [2 0 1]))
