% Fields are named by text, other subscripts stand in a cell array.
%@ source: documentation page of substruct
s = substruct('()', {1, ':'}, '.', 'a');
assert(isequal(size(s), [1 2]))
substruct('()', [1 2 3])
%@ error: MATLAB:substruct:badSubs "The subscripts of '()' and '{}' must be a cell array."
