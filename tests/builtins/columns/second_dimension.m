% columns is the length of dimension 2.
%@ source: MATLAB documentation
assert(columns(ones(2,3)) == 3)
