% Infinite elements.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(isinf([1 Inf -Inf NaN]), [false true true false]))
