% A negative number is an error.
%@ source: MATLAB documentation
realsqrt(-1)
%@ error: MATLAB:realsqrt:complexResult "Realsqrt produced complex result."
