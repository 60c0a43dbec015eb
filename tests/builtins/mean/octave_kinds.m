% Octave has geometric and harmonic means.
%@ source: octave-cli 7.3
%@ compat: octave
assert(abs(mean([2 8], 'g') - 4) < 1e-14 && mean([4 4 2], 'h') == 3)
mean({1})
%@ error: (empty) "mean: X must be a numeric vector or matrix"
