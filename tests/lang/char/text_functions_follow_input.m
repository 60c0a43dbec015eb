% A text function returns the class of its first text.
%@ source: language.md 17.10
assert(ischar(upper('a')) && isstring(upper("a")) && iscell(upper({'a', 'b'})) && isstring(strrep("aa", 'a', 'b')))
assert(isequal(strtrim({' a ', 'b '}), {'a', 'b'}) && isequal(strrep('aa', "a", "b"), 'bb') && isequal(strsplit('a,b', ','), {'a', 'b'}))
