% flintmax is the largest consecutive integer of a class.
%@ source: octave-cli 7.3
assert(flintmax == 2^53 && flintmax('single') == 2^24)
