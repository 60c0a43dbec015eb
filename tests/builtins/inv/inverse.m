% inv times the matrix is the identity.
%@ source: octave-cli 7.3
assert(norm(inv([2 0;0 4])-[0.5 0;0 0.25]) < 1e-15 && isempty(inv([])))
