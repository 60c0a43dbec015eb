% Text is padded to the width, cut at the precision, or taken apart by %c.
%@ source: language.md 29.7
assert(strcmp(sprintf('%c-', 'abc'), 'a-b-c-') && strcmp(sprintf('%5s|%-5s|', 'ab', 'cd'), '   ab|cd   |') && strcmp(sprintf('%.2s', 'abc'), 'ab'))
assert(strcmp(sprintf('%*d|%-*d|', 5, 42, 4, 7), '   42|7   |') && strcmp(sprintf('%s %s', "ab", "cd"), 'ab cd'))
