% An error for negative numbers.
%@ source: documentation page of the function, checked against another implementation
assert(reallog(1) == 0)
try, reallog(-1); error('no'), catch err, end
assert(~strcmp(err.message, 'no'))
