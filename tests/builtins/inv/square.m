% inv wants a square matrix.
%@ source: MATLAB documentation
inv([1 2 3])
%@ error: MATLAB:square "Matrix must be square."
