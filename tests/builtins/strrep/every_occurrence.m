% Overlapping occurrences are replaced too.
%@ source: docs strrep; spec builtins, corner cases
assert(isequal(strrep('hello', 'l', 'LL'), 'heLLLLo') && isequal(strrep('aaa', 'aa', 'b'), 'bb'))
assert(isequal(strrep({'aa', 'b'}, 'a', 'x'), {'xx', 'b'}) && isequal(strrep("ab", "b", "c"), "ac") && isequal(strrep('a', '', 'x'), 'a'))
strrep(1, 'a', 'b')
%@ error: MATLAB:strrep:InputClass "First argument must be text."
