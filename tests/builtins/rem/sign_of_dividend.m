% rem has the sign of the dividend.
%@ source: MATLAB documentation
assert(rem(-1,3) == -1 && isnan(rem(5,0)) && rem(5,-3) == 2 && isequal(rem([5 6],4),[1 2]))
