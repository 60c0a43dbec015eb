% Running integrals.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(cumtrapz([1 2 3]), [0 1.5 4]))
