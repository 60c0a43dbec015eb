% A matrix that isn't positive definite is an error.
%@ source: MATLAB documentation
chol([1 2;2 1])
%@ error: MATLAB:posdef "Matrix must be positive definite."
