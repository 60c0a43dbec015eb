% any of nothing is false, and NaN doesn't count.
%@ source: octave-cli 7.3
assert(~any([]) && isequal(any([0 0;0 1]),[false true]) && ~any([0 NaN]))
