% Normalised by n-1, or by n.
%@ source: documentation page of the function, checked against another implementation
assert(var([1 2 3]) == 1 && var([1 3], 1) == 1 && isequal(var([1 2;3 4]), [2 2]))
