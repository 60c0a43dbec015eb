% rank counts singular values.
%@ source: MATLAB documentation
assert(rank(magic(4)) == 3 && rank(eye(3)) == 3 && rank(zeros(2)) == 0)
