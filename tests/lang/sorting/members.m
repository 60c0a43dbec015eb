% Function ismember tells the lowest place, also for text and rows.
%@ source: language.md 31.4
[tf, loc] = ismember([1 5 2], [2 1 2]); assert(isequal(tf, [true false true]) && isequal(loc, [2 0 1]))
assert(ismember('a', {'b', 'a'}) && isequal(ismember({'a', 'z'}, {'a'}), [true false]) && isequal(ismember([1 2; 3 4], [3 4], 'rows'), [false; true]))
