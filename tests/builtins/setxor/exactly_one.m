% setxor gives what only one set has.
%@ source: octave-cli 7.3
assert(isequal(setxor([1 2],[2 3]),[1 3]))
