% A date that isn't finite is an error.
%@ source: documentation page of the function
calendar(-Inf, 2)
%@ error: MATLAB:calendar:invalidDate
