% Elements are 1/(i+j-1).
%@ source: documentation page of the function, checked against another implementation
assert(isequal(hilb(2), [1 1/2;1/2 1/3]))
