% The most frequent, the least of ties.
%@ source: documentation page of the function, checked against another implementation
assert(mode([1 2 2 3]) == 2 && mode([1 1 2 2]) == 1)
