% Permutations come in reverse lexicographic order.
%@ source: octave-cli 7.3
assert(isequal(perms([1 2 3]),[3 2 1;3 1 2;2 3 1;2 1 3;1 3 2;1 2 3]))
