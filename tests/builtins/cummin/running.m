% cummin is the smallest so far.
%@ source: MATLAB documentation
assert(isequal(cummin([3 1 2]),[3 1 1]))
