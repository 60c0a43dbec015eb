% Classes, lazy and counted repeats, alternatives, look-around and back references work.
%@ source: language.md 30.2
assert(isequal(regexp('a1_ b', '\w+', 'match'), {'a1_', 'b'}) && isequal(regexp('<a><b>', '<.*?>', 'match'), {'<a>', '<b>'}))
assert(isequal(regexp('aaaa', 'a{2,3}', 'match'), {'aaa'}) && isequal(regexp('cat dog', 'cat|dog', 'match'), {'cat', 'dog'}))
assert(isequal(regexp('price 10 20', '(?<= )\d+(?= )', 'match'), {'10'}) && isequal(regexp('abab', '(ab)\1'), 1) && isequal(regexp('foobar', 'foo(?!baz)'), 1))
assert(isequal(regexp('one two', '\<t'), 5) && isequal(regexpi('ABC', 'b', 'match'), {'B'}) && isequal(regexp('aB', '(?i)b'), 2))
