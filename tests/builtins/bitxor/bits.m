% Bits that differ.
%@ source: MATLAB documentation
assert(bitxor(5,3) == 6 && isequal(bitxor([1 2],3),[2 1]))
