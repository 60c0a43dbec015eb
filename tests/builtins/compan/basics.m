% The companion matrix of a polynomial.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(compan([1 0 -7 6]), [0 7 -6;1 0 0;0 1 0]))
