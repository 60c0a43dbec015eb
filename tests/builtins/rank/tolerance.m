% rank counts singular values.
%@ source: octave-cli 7.3
assert(rank(magic(4)) == 3 && rank(eye(3)) == 3 && rank(zeros(2)) == 0)
