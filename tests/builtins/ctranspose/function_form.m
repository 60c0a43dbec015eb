% ctranspose is '.
%@ source: MATLAB documentation
assert(isequal(ctranspose([1 2i]),[1;-2i]))
