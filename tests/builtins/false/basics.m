% Sizes as for zeros, class logical.
%@ source: documentation page of the function, checked against another implementation
assert(~false && islogical(false(2,3)) && isequal(size(false(2,3)), [2 3]) && ~any(any(false(2))))
