% mtimes is *.
%@ source: MATLAB documentation
assert(isequal(mtimes([1 2],[3;4]),11))
