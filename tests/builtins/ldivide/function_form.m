% ldivide is .\ .
%@ source: MATLAB documentation
assert(isequal(ldivide(2,[4 6]),[2 3]))
