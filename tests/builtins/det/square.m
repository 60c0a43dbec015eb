% det wants a square matrix.
%@ source: MATLAB documentation
det([1 2 3])
%@ error: MATLAB:square "Matrix must be square."
