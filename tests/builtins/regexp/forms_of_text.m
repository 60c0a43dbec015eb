% Cells give cells of results, strings give strings.
%@ source: docs regexp; spec 30.6
assert(isequal(regexp({'a1', 'b'}, '\d', 'match'), {{'1'}, cell(1, 0)}))
assert(isequal(regexp("a1b2", '\d', 'match'), ["1" "2"]) && isequal(regexp('a,b', ',', 'split'), {'a', 'b'}))
assert(isequal(regexp('ab', {'a', 'b'}), {1, 2}))
