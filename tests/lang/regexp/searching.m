% Simple searches find, count and replace plain text.
%@ source: language.md 30.7
assert(isequal(strfind('abab', 'ab'), [1 3]) && contains('abc', 'bc') && ~contains('abc', 'BC') && contains('abc', 'BC', 'IgnoreCase', true))
assert(startsWith('abc', 'ab') && endsWith('abc', {'x', 'bc'}) && count('aXaX', 'X') == 2 && strcmp(strrep('aXa', 'X', ''), 'aa'))
assert(isequal(contains(["ab" "cd"], "c"), [false true]) && strcmp(strjoin({'a', 'b'}, '-'), 'a-b') && isequal(strsplit('a,,b', ','), {'a', 'b'}))
