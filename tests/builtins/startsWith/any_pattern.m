% Any of several patterns may begin the text.
%@ source: docs startsWith
assert(startsWith('hello', 'he') && isequal(startsWith({'ab', 'cd'}, 'a'), [true false]) && startsWith("Ab", ["x" "a"], 'IgnoreCase', true))
