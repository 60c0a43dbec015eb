% Without a match the outputs are empty, and a pattern without groups gives its match as token.
%@ source: language.md 30.4
assert(iscell(regexp('b', 'a', 'match')) && isequal(size(regexp('b', 'a', 'match')), [1 0]) && isequal(regexp('b', 'a', 'split'), {'b'}))
assert(isequal(regexp('ab', 'a', 'tokens'), {{'a'}}) && isempty(regexp('abc', 'z')) && isequal(regexp('', 'a', 'match', 'once'), ''))
