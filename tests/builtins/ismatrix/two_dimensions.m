% Two dimensions make a matrix.
%@ source: octave-cli 7.3
assert(ismatrix([]) && ismatrix(5) && ~ismatrix(ones(2,2,2)))
