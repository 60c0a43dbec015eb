% Array makers take one size, several or a size vector, a class or a like value.
%@ source: language.md 14.11
assert(isequal(size(zeros(-1, 3)), [0 3]) && isequal(size(ones([2 3])), [2 3]) && isequal(size(zeros(2)), [2 2]))
assert(isa(zeros(2, 'int8'), 'int8') && isa(ones(1, 2, 'like', single(1)), 'single') && isequal(size(cell(2, 3)), [2 3]))
assert(isequal(eye(2, 3), [1 0 0; 0 1 0]) && isequal(isnan(nan(1, 2)), [true true]) && isequal(inf(2, 1), [Inf; Inf]))
assert(isequal(repmat([1 2], 2, 2), [1 2 1 2; 1 2 1 2]) && isequal(true(1, 2), [true true]) && islogical(false(0, 3)))
