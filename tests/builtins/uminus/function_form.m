% uminus is a sign.
%@ source: MATLAB documentation
assert(isequal(uminus([1 2]),[-1 -2]))
