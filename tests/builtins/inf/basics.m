% Infinity under its other name.
%@ source: documentation page of the function, checked against another implementation
assert(inf == Inf && isequal(inf(1,2), [Inf Inf]))
