% eq is ==.
%@ source: MATLAB documentation
assert(isequal(eq([1 2],2),[false true]))
