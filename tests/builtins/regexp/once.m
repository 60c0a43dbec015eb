% With once the first match comes without cells.
%@ source: docs regexp; spec 30.1
assert(isequal(regexp('k=v', '(\w)=(\w)', 'match', 'once'), 'k=v') && isequal(regexp('b', 'a', 'match', 'once'), ''))
assert(isequal(regexp('one two', '(\w+) (\w+)', 'tokens', 'once'), {'one', 'two'}) && isempty(regexp('b', 'a', 'once')))
assert(regexp('xaby', 'ab', 'once') == 2)
