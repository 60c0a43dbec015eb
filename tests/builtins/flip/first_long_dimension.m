% flip reverses along the first dimension that isn't 1.
%@ source: octave-cli 7.3
assert(isequal(flip([1 2;3 4]),[3 4;1 2]) && isequal(flip([1 2 3]),[3 2 1]) && isequal(flip([1 2;3 4],2),[2 1;4 3]))
