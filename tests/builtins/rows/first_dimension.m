% rows is the length of dimension 1.
%@ source: MATLAB documentation
assert(rows(ones(2,3)) == 2)
