% Octave differentiates functions.
%@ source: octave-cli 7.3
%@ compat: octave
assert(gradient(@(x) x.^2, [1 2 3]), [2 4 6])
