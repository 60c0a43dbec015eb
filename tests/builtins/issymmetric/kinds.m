% Equal elements stand across the diagonal.
%@ source: documentation page of the function
assert(issymmetric([1 2i; 2i 3]) && ~issymmetric([1 2i; -2i 3]))
assert(issymmetric([0 1; -1 0], 'skew') && ~issymmetric([1 2 3]))
issymmetric(1, 'foo')
%@ error: MATLAB:issymmetric:inputFlag "Flag must be 'skew' or 'nonskew'."
