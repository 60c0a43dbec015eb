% acos is complex outside of [-1, 1].
%@ source: octave-cli 7.3
assert(acos(1) == 0 && abs(acos(2) - 1.316957896924817i) < 1e-14)
