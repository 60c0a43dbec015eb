% Cells of text are searched one by one.
%@ source: language.md 30.6
m = regexp({'a1', 'b', 'c22'}, '\d+', 'match', 'once');
assert(isequal(m, {'1', '', '22'}))
k = regexp({'xa', 'aa'}, 'a');
assert(isequal(k, {2, [1 2]}))
