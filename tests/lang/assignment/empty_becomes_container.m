% An empty matrix may become a struct or a cell, other values may not.
%@ source: language.md 11.13
x = []; x.f = 1; assert(isstruct(x))
y = []; y{2} = 3; assert(iscell(y) && numel(y) == 2)
z = 5;
try, z.f = 1; catch e1, end
try, z{1} = 1; catch e2, end
assert(contains(e1.message, 'dot indexing is not supported for variables of this type'))
assert(contains(e2.message, 'brace indexing is not supported for variables of this type'))
