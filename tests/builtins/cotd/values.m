% cotd takes degrees.
%@ source: octave-cli 7.3
assert(abs(cotd(45) - 1) < 1e-15)
