% The case of letters doesn't matter.
%@ source: docs regexpi
assert(regexpi('xAB', 'ab') == 2 && isequal(regexpi('aA', 'a', 'match'), {'a', 'A'}))
