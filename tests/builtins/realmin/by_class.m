% realmin is the smallest normal number of a class.
%@ source: octave-cli 7.3
assert(realmin == 2^-1022 && realmin('single') == 2^-126)
