% prod multiplies; nothing gives 1.
%@ source: octave-cli 7.3
assert(prod([]) == 1 && isequal(prod([1 2;3 4]),[3 8]) && prod([1 2 3 4]) == 24)
