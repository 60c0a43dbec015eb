% ischar is true for char arrays.
%@ source: MATLAB documentation
assert(ischar('a') && ischar('') && ~ischar(97))
