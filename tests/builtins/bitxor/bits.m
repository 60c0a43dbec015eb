% Bits that differ.
%@ source: octave-cli 7.3
assert(bitxor(5,3) == 6 && isequal(bitxor([1 2],3),[2 1]))
