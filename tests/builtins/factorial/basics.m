% Of arrays, exact to 22.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(factorial([0 1 5]), [1 1 120]) && factorial(20) == 2432902008176640000)
