% Octave relates the variables of one to those of the other.
%@ source: octave-cli 7.3
%@ compat: octave
assert(abs(cov([1 2 3]', [3 2 1]') - -1) < 1e-14)
assert(isequal(size(cov([1 2; 3 4; 5 9], [1; 2; 4])), [2 1]))
cov(1, 3)
%@ error: (empty) "cov: normalization OPT must be 0 or 1"
