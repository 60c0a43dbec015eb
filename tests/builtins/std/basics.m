% Normalised by n-1, or by n.
%@ source: documentation page of the function, checked against another implementation
assert(std([1 2 3 4]) - 1.2909944487358056 < 1e-14 && std([1 3], 1) == 1 && std(5) == 0)
