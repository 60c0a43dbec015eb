% The error output has the number 2.
%@ source: octave-cli 7.3
assert(stderr == 2)
