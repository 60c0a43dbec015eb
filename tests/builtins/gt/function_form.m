% gt is >.
%@ source: octave-cli 7.3
assert(isequal(gt([1 3],2),[false true]))
