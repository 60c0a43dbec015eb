% gt is >.
%@ source: MATLAB documentation
assert(isequal(gt([1 3],2),[false true]))
