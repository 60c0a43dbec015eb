% Column j holds v.^(n-j).
%@ source: octave-cli 7.3
assert(isequal(vander([2 3]),[2 1;3 1]) && isequal(vander([1 2 3]),[1 1 1;4 2 1;9 3 1]))
