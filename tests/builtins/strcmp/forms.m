% Cells compare element by element; what isn't text equals nothing.
%@ source: docs strcmp; spec 17.4
assert(strcmp('a', 'a') && ~strcmp('a', 'A') && ~strcmp('1', 1) && strcmp("a", 'a'))
assert(isequal(strcmp({'a', 'b'}, 'a'), [true false]) && isequal(strcmp({'a', 1}, {'a', 'x'}), [true false]))
assert(isequal(strcmp(["a" missing], "a"), [true false]) && strcmp(['ab'; 'cd'], ['ab'; 'cd']))
assert(isequal(strcmp({'a'; 'b'}, {'a'}), [true; false]))
strcmp({'a', 'b'}, {'a', 'b', 'c'})
%@ error: MATLAB:strcmp:InputsSizeMismatch "Inputs must be the same size or either one can be a scalar."
