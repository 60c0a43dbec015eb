% sinh is odd.
%@ source: octave-cli 7.3
assert(sinh(0) == 0 && sinh(2) == -sinh(-2))
