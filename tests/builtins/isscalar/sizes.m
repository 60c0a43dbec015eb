% 1-by-1 arrays are scalars.
%@ source: MATLAB documentation
assert(isscalar(5) && ~isscalar([]) && ~isscalar([1 2]) && isscalar({1}))
