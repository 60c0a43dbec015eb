% prod multiplies; nothing gives 1.
%@ source: MATLAB documentation
assert(prod([]) == 1 && isequal(prod([1 2;3 4]),[3 8]) && prod([1 2 3 4]) == 24)
