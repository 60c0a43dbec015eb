% ipermute undoes permute.
%@ source: octave-cli 7.3
A = reshape(1:24,2,3,4);
assert(isequal(ipermute(permute(A,[3 1 2]),[3 1 2]),A))
