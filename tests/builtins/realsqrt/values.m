% realsqrt is sqrt where that is real.
%@ source: octave-cli 7.3
assert(realsqrt(9) == 3)
