% transpose is .'.
%@ source: MATLAB documentation
assert(isequal(transpose([1 2i]),[1;2i]))
