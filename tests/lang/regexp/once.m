% With once the first match comes without a cell.
%@ source: language.md 30.1
assert(strcmp(regexp('k=v', '(\w)=(\w)', 'match', 'once'), 'k=v') && isequal(regexp('k=v', '(\w)=(\w)', 'tokens', 'once'), {'k', 'v'}))
assert(isequal(regexp('b', 'a', 'match', 'once'), '') && isempty(regexp('b', 'a', 'once')) && regexp('xaa', 'a', 'once') == 2)
