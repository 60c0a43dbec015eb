% Octave scales the counts.
%@ source: octave-cli 7.3
%@ compat: octave
n = hist([1 2 2 3 5], 3, 1);
assert(norm(n - [0.6 0.2 0.2]) < 1e-14)
hist(1:3, -1);
%@ error: (empty) "hist: number of bins NBINS must be positive"
