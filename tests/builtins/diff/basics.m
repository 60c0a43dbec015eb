% Differences of neighbours.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(diff([1 4 9]), [3 5]) && isequal(diff([1 4 9], 2), 2) && isequal(diff([1 2;4 8]), [3 6]))
