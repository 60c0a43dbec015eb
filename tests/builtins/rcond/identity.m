% rcond of the identity is 1.
%@ source: octave-cli 7.3
assert(rcond(eye(3)) == 1 && rcond([1 2;2 4]) < 1e-15)
