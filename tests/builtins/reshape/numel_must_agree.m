% The number of elements must not change.
%@ source: MATLAB documentation
reshape(1:6,4,2)
%@ error: MATLAB:getReshapeDims:notSameNumel "Number of elements must not change. Use [] as one of the size inputs to automatically calculate the appropriate size for that dimension."
