% A complex array.
%@ source: documentation page of the function, checked against another implementation
assert(iscomplex(1i) && ~iscomplex(1))
