% Running minima.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(cummin([4 3 5 1]), [4 3 3 1]))
