% Selectors choose outputs and their order.
%@ source: language.md 30.1
[t, m] = regexp('ab12cd34', '(\d)(\d)', 'tokens', 'match');
assert(isequal(t, {{'1', '2'}, {'3', '4'}}) && isequal(m, {'12', '34'}))
[s, e, te] = regexp('xaby', 'a(b)'); assert(s == 2 && e == 3 && isequal(te, {[3 3]}))
assert(isequal(regexp('a,b,c', ',', 'split'), {'a', 'b', 'c'}) && isequal(regexp('aXbX', 'X'), [2 4]) && isequal(regexp('ab', 'b', 'end'), 2))
