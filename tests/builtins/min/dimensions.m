% min works along dimensions and between arrays.
%@ source: MATLAB documentation
assert(isequal(min([4 2;1 3],[],2),[2;1]) && isequal(min([4 2],3),[3 2]) && min([3 NaN 1]) == 1)
