% atand gives degrees.
%@ source: octave-cli 7.3
assert(atand(1) == 45 && atand(Inf) == 90)
