% A loop over a char matrix gives its columns.
%@ source: language.md 5.3
n = 0;
for c = ['ab'; 'cd'], n = n + 1; assert(isequal(size(c), [2 1]) && ischar(c)), end
assert(n == 2 && isequal(c, ['b'; 'd']))
