% log1p keeps digits near 0.
%@ source: octave-cli 7.3
assert(log1p(1e-20) == 1e-20 && log1p(-1) == -Inf)
