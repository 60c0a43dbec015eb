% var divides by n-1, or by n.
%@ source: octave-cli 7.3
assert(abs(var([1 2 3 4]) - 5/3) < 1e-15 && var([1 2 3 4],1) == 1.25 && isequal(var([1 2;3 4]),[2 2]))
