% rref is reduced.
%@ source: octave-cli 7.3
assert(isequal(rref([1 2;3 4]),eye(2)) && isequal(rref([1 2;2 4]),[1 2;0 0]))
