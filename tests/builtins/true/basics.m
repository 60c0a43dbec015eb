% Sizes as for ones, class logical.
%@ source: documentation page of the function, checked against another implementation
assert(true && islogical(true(2,3)) && isequal(size(true(2,3)), [2 3]) && all(all(true(2))))
