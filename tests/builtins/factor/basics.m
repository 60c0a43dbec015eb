% Prime factors in order, or with their exponents.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(factor(60), [2 2 3 5]))
[p, n] = factor(60);
assert(isequal(p, [2 3 5]) && isequal(n, [2 1 1]))
