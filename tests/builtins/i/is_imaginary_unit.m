% i is the square root of -1.
%@ source: MATLAB documentation
assert(i == sqrt(-1) && i*i == -1 && ~isreal(i))
