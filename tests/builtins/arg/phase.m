% arg is angle.
%@ source: octave-cli 7.3
assert(arg(-1) == pi)
