% Function strcmp works through cells and is false for other classes.
%@ source: language.md 17.4
assert(isequal(strcmp({'a', 'b'}, 'a'), [true false]) && isequal(strcmp({'a', 'b'}, {'a', 'c'}), [true false]))
assert(~strcmp('1', 1) && ~strcmp(1, 1) && isequal(strcmp({1, 'a'}, 'a'), [false true]) && strcmp("a", 'a'))
