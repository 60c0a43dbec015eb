% The screen has the number 1.
%@ source: octave-cli 7.3
assert(stdout == 1)
