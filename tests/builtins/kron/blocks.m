% Each element of the first times the second.
%@ source: octave-cli 7.3
assert(isequal(kron([1 2],[1;1]),[1 2;1 2]) && isequal(kron(eye(2),[1 2]),[1 2 0 0;0 0 1 2]))
