% atanh inverts tanh and is infinite at 1.
%@ source: octave-cli 7.3
assert(abs(atanh(tanh(0.5)) - 0.5) < 1e-15 && atanh(1) == Inf)
