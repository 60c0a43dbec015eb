% cscd takes degrees.
%@ source: octave-cli 7.3
assert(cscd(90) == 1)
