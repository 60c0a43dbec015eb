% Running maxima.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(cummax([1 3 2 5]), [1 3 3 5]))
