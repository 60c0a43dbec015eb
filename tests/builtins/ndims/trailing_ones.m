% Trailing dimensions of length 1 don't count.
%@ source: octave-cli 7.3
assert(ndims(5) == 2 && ndims(ones(2,3,4)) == 3 && ndims(ones(2,3,1)) == 2)
