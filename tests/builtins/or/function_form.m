% or is |.
%@ source: MATLAB documentation
assert(isequal(or([1 0],[0 0]),[true false]))
