% White space at the end of char inputs goes, that of cells stays.
%@ source: docs strcat
assert(isequal(strcat('a ', 'b'), 'ab') && isequal(strcat({'a '}, 'b'), {'a b'}) && isequal(strcat("a ", "b"), "a b"))
assert(isequal(strcat({'a', 'b'}, 'x'), {'ax', 'bx'}) && isequal(strcat(['a'; 'b'], 'x'), ['ax'; 'bx']))
assert(isequal(strcat('', ''), ''))
