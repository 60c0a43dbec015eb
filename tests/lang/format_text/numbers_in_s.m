% A whole number under %s is a character and others print as numbers.
%@ source: language.md 29.6
assert(strcmp(sprintf('%s', 65), 'A') && strcmp(sprintf('%d', 'abc'), '979899') && strcmp(sprintf('%s|', [72 105]), 'H|i|'))
assert(strcmp(sprintf('%s %d', 'ab', 3), 'ab 3') && strcmp(sprintf('%s', 1.5), '1.500000e+00'))
