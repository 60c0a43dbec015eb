% A list can hold the subscripts.
%@ source: language.md 12.2
A = magic(4); k = {2, 3}; all_rows = {':', 1};
assert(A(k{:}) == 10 && isequal(A(all_rows{:}), A(:, 1)))
A(k{:}) = 0;
assert(A(2, 3) == 0)
