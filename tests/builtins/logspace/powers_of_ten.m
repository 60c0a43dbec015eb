% Points are powers of ten; pi is a special end.
%@ source: MATLAB documentation
assert(isequal(logspace(0,2,3),[1 10 100]))
x = logspace(0,pi,2);
assert(x(2) == pi)
