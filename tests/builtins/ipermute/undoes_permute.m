% ipermute undoes permute.
%@ source: MATLAB documentation
A = reshape(1:24,2,3,4);
assert(isequal(ipermute(permute(A,[3 1 2]),[3 1 2]),A))
