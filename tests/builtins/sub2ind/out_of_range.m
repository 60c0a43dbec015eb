% A subscript beyond its dimension is an error.
%@ source: MATLAB documentation
sub2ind([2 3],3,1)
%@ error: MATLAB:sub2ind:IndexOutOfRange "Out of range subscript."
