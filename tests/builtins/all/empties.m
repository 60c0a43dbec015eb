% all of nothing is true.
%@ source: octave-cli 7.3
assert(all([]) && isequal(all([1 1;0 1]),[false true]) && all(NaN))
