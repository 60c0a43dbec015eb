% A platform is a logical scalar.
%@ source: documentation page of the function
assert(islogical(isunix) && isscalar(isunix))
