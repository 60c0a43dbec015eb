% islogical is true for logical arrays.
%@ source: MATLAB documentation
assert(islogical(true) && ~islogical(1))
