% Elements of the first without those of the second.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(setdiff([5 4 3 3], 4), [3 5]) && isequal(setdiff({'a', 'b'}, {'a'}), {'b'}))
