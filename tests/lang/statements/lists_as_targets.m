% Brace and field lists on the left take one value per element.
%@ source: language.md 4.6
[c{1:3}] = deal('a');
assert(isequal(c, {'a', 'a', 'a'}))
[s(1:2).n] = deal(5, 6);
assert(isequal([s.n], [5 6]))
[c{2:3}, z] = deal(7, 8, 9);
assert(isequal(c, {'a', 7, 8}) && z == 9)
[m, k{1:1}] = max([2 4]);
assert(m == 4 && isequal(k, {2}))
