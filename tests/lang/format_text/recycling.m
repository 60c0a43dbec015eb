% The format is used again until the values are spent and stops at the first conversion without one.
%@ source: language.md 29.3
assert(strcmp(sprintf('%d,', [1 2 3]), '1,2,3,') && strcmp(sprintf('%d-%d ', 1, 2, 3), '1-2 3-'))
assert(strcmp(sprintf('%s=%d;', 'a', 1, 'b', 2), 'a=1;b=2;') && strcmp(sprintf('%s and %s', 'a'), 'a and '))
assert(strcmp(sprintf('(%d %d)', [1 2; 3 4]), '(1 3)(2 4)') && strcmp(sprintf('plain'), 'plain') && strcmp(sprintf('%d', true), '1'))
