% Names have 63 characters at most.
%@ source: octave-cli 7.3
assert(namelengthmax == 63)
