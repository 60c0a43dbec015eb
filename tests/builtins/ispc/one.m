% One of the platforms holds.
%@ source: documentation page of the function
assert(ispc || isunix)
