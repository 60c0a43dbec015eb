% min works along dimensions and between arrays.
%@ source: octave-cli 7.3
assert(isequal(min([4 2;1 3],[],2),[2;1]) && isequal(min([4 2],3),[3 2]) && min([3 NaN 1]) == 1)
