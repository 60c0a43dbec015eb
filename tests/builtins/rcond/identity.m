% rcond of the identity is 1.
%@ source: MATLAB documentation
assert(rcond(eye(3)) == 1 && rcond([1 2;2 4]) < 1e-15)
