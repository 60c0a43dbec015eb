% Ties go away from zero.
%@ source: octave-cli 7.3
assert(round(2.5) == 3 && round(-2.5) == -3 && round(0.5) == 1)
