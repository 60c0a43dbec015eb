% and is &.
%@ source: MATLAB documentation
assert(isequal(and([1 0],[1 1]),[true false]))
