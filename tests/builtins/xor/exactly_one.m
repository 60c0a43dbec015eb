% xor is true where exactly one is.
%@ source: MATLAB documentation
assert(isequal(xor([true false],[true true]),[false true]))
