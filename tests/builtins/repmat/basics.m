% Copies of the whole array.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(repmat([1 2], 2, 2), [1 2 1 2;1 2 1 2]) && isequal(repmat('ab', 1, 2), 'abab') && isequal(repmat({1}, 1, 2), {1, 1}) && isequal(size(repmat(5, [2 3])), [2 3]))
