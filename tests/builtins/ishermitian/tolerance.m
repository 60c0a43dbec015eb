% Octave takes a relative tolerance.
%@ source: octave-cli 7.3
%@ compat: octave
assert(ishermitian([1 1e-17; 0 1], 1e-10))
assert(~ishermitian('a'))
