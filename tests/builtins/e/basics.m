% Euler's number.
%@ source: documentation page of the function, checked against another implementation
assert(abs(e - 2.718281828459045) < 1e-15)
