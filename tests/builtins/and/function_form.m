% and is &.
%@ source: octave-cli 7.3
assert(isequal(and([1 0],[1 1]),[true false]))
