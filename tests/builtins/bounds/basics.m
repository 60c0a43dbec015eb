% The least and the greatest.
%@ source: documentation page of the function, checked against another implementation
[a, b] = bounds([3 1 2]);
assert(a == 1 && b == 3)
