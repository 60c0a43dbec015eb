% e is exp(1).
%@ source: octave-cli 7.3
assert(e == exp(1))
