% Towards 0.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(fix([2.7 -2.7]), [2 -2]))
