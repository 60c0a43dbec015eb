% log of a negative number is complex.
%@ source: octave-cli 7.3
assert(log(1) == 0 && log(0) == -Inf && abs(log(-1) - pi*1i) < 1e-15)
