% A matrix product over an empty inner dimension is zero.
%@ source: language.md 14.13
assert(isequal(zeros(3, 0) * zeros(0, 2), zeros(3, 2)) && isequal(size(zeros(0, 3) * ones(3, 2)), [0 2]))
assert(isequal([1 2; 3 4] * [1; 1], [3; 7]) && [1 2] * [3; 4] == 11)
