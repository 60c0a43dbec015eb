% The order is a nonnegative integer.
%@ source: octave-cli 7.3
%@ compat: octave
psi(-1, 3)
%@ error: (empty) "psi: K must be non-negative"
