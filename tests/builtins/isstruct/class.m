% Scalars and arrays.
%@ source: docs isstruct
assert(isstruct(struct()) && isstruct(struct('a', {1, 2})) && ~isstruct({}))
