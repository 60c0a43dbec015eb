% An error for negative numbers.
%@ source: documentation page of the function, checked against another implementation
assert(realsqrt(4) == 2)
try, realsqrt(-1); error('no'), catch err, end
assert(~strcmp(err.message, 'no'))
