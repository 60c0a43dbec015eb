% cond is the quotient of singular values.
%@ source: octave-cli 7.3
assert(abs(cond([1 0;0 2])-2) < 1e-12 && cond([1 2;2 4]) > 1e15)
