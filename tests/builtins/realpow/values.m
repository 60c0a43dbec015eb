% realpow is power where that is real.
%@ source: octave-cli 7.3
assert(realpow(-2,3) == -8)
