% 1-by-1.
%@ source: documentation page of the function, checked against another implementation
assert(isscalar(5) && ~isscalar([]) && ~isscalar([1 2]) && isscalar({1}))
