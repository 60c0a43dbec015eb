% The classic test matrix.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(size(rosser), [8 8]))
