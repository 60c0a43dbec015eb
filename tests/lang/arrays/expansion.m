% Dimensions of size one stretch in elementwise operations and functions.
%@ source: language.md 14.2
assert(isequal([1; 2] + [10 20], [11 21; 12 22]) && isequal([1 2] == [1; 2], logical([1 0; 0 1])))
assert(isequal(size(ones(3, 1, 2) + ones(1, 4)), [3 4 2]) && isequal(size(zeros(0, 1) + ones(1, 3)), [0 3]))
assert(isequal(max([1; 5], [3 4]), [3 4; 5 5]) && isequal(mod([5; 7], [2 3]), [1 2; 1 1]))
assert(isequal([1 0] & [1; 0], logical([1 0; 0 0])))
