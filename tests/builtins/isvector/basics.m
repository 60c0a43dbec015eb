% 1-by-n or n-by-1.
%@ source: documentation page of the function, checked against another implementation
assert(isvector([1 2]) && isvector([1;2]) && ~isvector([]) && ~isvector(ones(2)))
