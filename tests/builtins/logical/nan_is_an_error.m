% NaN has no truth value.
%@ source: MATLAB documentation
logical(NaN)
%@ error: MATLAB:nologicalnan "NaN's cannot be converted to logicals."
