% The common functions of texts work on chars.
%@ source: language.md 17.17
assert(strcmp(upper('aB'), 'AB') && strcmp(lower('aB'), 'ab') && strcmp(strtrim(['  a ' 9]), 'a'))
assert(isequal(strsplit('a,b,,c', ','), {'a', 'b', 'c'}) && strcmp(strjoin({'a', 'b'}, '-'), 'a-b'))
assert(strcmp(strrep('aXbX', 'X', 'yy'), 'ayybyy') && strcmp(regexprep('abc', '[ac]', '<$0>'), '<a>b<c>'))
