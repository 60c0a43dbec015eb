% cumprod multiplies so far.
%@ source: octave-cli 7.3
assert(isequal(cumprod([1 2 3]),[1 2 6]) && isequal(cumprod([1 2;3 4]),[1 2;3 8]))
