% Texts that begin with a text, or equal it.
%@ source: documentation page of strmatch
assert(isequal(strmatch('max', {'max', 'minimax', 'maximum'}), [1; 3]))
assert(isequal(strmatch('max', {'max', 'minimax', 'maximum'}, 'exact'), 1))
assert(isequal(strmatch('apple', ['apple      '; 'apple juice']), [1; 2]))
assert(isequal(strmatch('apple', ['apple      '; 'apple juice'], 'exact'), 1))
assert(isempty(strmatch('z', {'a'})))
strmatch(1, 'a')
%@ error: MATLAB:strmatch:InvalidInput "The first input must be a character vector."
