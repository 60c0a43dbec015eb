% expm of zeros is the identity.
%@ source: octave-cli 7.3
assert(norm(expm(zeros(2))-eye(2)) < 1e-15 && norm(expm([0 1;0 0])-[1 1;0 1]) < 1e-15)
