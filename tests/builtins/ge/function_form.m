% ge is >=.
%@ source: MATLAB documentation
assert(isequal(ge([1 2],2),[false true]))
