% An error for complex results.
%@ source: documentation page of the function, checked against another implementation
assert(realpow(2, 3) == 8)
try, realpow(-8, 1/3); error('no'), catch err, end
assert(~strcmp(err.message, 'no'))
