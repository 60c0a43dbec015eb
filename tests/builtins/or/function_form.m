% or is |.
%@ source: octave-cli 7.3
assert(isequal(or([1 0],[0 0]),[true false]))
