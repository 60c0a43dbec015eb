% A linear index has its own shape, except that a vector indexed by a vector keeps its direction.
%@ source: language.md 10.1
A = magic(3); r = 1:5; c = r';
assert(isequal(A([1 2; 3 4]), [8 3; 4 1]) && isequal(A([1; 2]), [8; 3]) && isequal(A([1 2]), [8 3]))
assert(isequal(r([1; 2]), [1 2]) && isequal(c([1 2]), [1; 2]) && isequal(r([1 2; 3 4]), [1 2; 3 4]))
x = 7;
assert(isequal(x([1 1; 1 1]), [7 7; 7 7]) && isequal(x([1 1 1]'), [7; 7; 7]))
assert(isequal(A(:), A(1:9)') && isequal(size(r(:)), [5 1]))
