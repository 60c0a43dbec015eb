% Element (i,j) is 1/(i+j-1).
%@ source: MATLAB documentation
assert(isequal(hilb(2),[1 1/2;1/2 1/3]))
