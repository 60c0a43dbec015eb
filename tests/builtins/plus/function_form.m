% plus is +.
%@ source: octave-cli 7.3
assert(isequal(plus(1,[2 3]),[3 4]))
