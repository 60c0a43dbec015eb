% Every value has at least two dimensions.
%@ source: language.md 14.1
assert(isequal(size(5), [1 1]) && ndims(5) == 2 && length(zeros(3, 7)) == 7 && length(zeros(0, 5)) == 0)
[r, c] = size(ones(2, 3, 4)); assert(r == 2 && c == 12)
[r, c, p, q] = size(ones(2, 3, 4)); assert(p == 4 && q == 1)
assert(size(ones(2, 3), 2) == 3 && size(5, 9) == 1 && isequal(size(ones(2, 3), [2 1]), [3 2]))
assert(isrow(zeros(1, 0)) && ~isvector(ones(2)) && iscolumn([1; 2]) && isscalar('a') && ismatrix(ones(2)) && ~ismatrix(ones(2, 2, 2)))
assert(isempty(zeros(0, 3)) && numel(ones(2, 3, 4)) == 24)
