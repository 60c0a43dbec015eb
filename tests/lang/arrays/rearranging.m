% Reshape, permute, cat and their kin move elements without changing them.
%@ source: language.md 14.12
A = reshape(1:6, 2, []); assert(isequal(A, [1 3 5; 2 4 6]))
assert(isequal(permute(A, [2 1]), A') && isequal(size(permute(A, [3 1 2])), [1 2 3]))
assert(isequal(cat(1, 1, 2), [1; 2]) && isequal(size(cat(3, A, A)), [2 3 2]) && isequal(size(squeeze(ones(1, 1, 4))), [4 1]))
assert(isequal(circshift(1:4, 1), [4 1 2 3]) && isequal(flip([1; 2]), [2; 1]) && isequal(kron([1 2], [1 1]), [1 1 2 2]))
