% setxor gives what only one set has.
%@ source: MATLAB documentation
assert(isequal(setxor([1 2],[2 3]),[1 3]))
