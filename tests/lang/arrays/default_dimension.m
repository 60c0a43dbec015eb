% A reduction works along the first dimension that isn't one.
%@ source: language.md 14.9
assert(sum(ones(1, 1, 3)) == 3 && isequal(sum([1 2; 3 4]), [4 6]) && isequal(sum([1 2; 3 4], 2), [3; 7]))
assert(sum([1 2; 3 4], 'all') == 10 && isequal(sum([1 2; 3 4], 3), [1 2; 3 4]) && isequal(sum(5, 1), 5))
assert(isequal(prod([1 2; 3 4]), [3 8]) && isequal(any([0 0; 0 1]), [false true]) && isequal(all([1 0; 1 1], 2), [false; true]))
