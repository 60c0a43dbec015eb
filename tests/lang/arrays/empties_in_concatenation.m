% Empty brackets and 1x0 rows vanish in a concatenation.
%@ source: language.md 14.4
assert(isequal([[] 1 2], [1 2]) && isequal([[]; 1 2], [1 2]) && isequal([1 [] 2], [1 2]))
assert(isequal([zeros(1, 0) 1], 1) && isequal([zeros(1, 0); 1 2], [1 2]) && isequal(['' 'ab' ''], 'ab'))
assert(isequal(size([[] []]), [0 0]) && isequal(size([zeros(2, 0) ones(2, 1)]), [2 1]) && isequal(['a' []], 'a'))
assert(isequal({[], 1}, {[], 1}) && isequal([{} {1}], {1}))
