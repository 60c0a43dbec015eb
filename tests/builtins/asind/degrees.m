% asind gives degrees.
%@ source: octave-cli 7.3
assert(asind(1) == 90 && abs(asind(0.5) - 30) < 1e-13)
