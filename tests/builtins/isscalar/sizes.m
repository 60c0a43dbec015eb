% 1-by-1 arrays are scalars.
%@ source: octave-cli 7.3
assert(isscalar(5) && ~isscalar([]) && ~isscalar([1 2]) && isscalar({1}))
