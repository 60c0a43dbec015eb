% The sum of squares.
%@ source: documentation page of the function, checked against another implementation
assert(sumsq([1 2 3]) == 14)
