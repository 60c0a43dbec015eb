% Rows move within their width.
%@ source: docs strjust
assert(isequal(strjust(['a '; 'bb'], 'right'), [' a'; 'bb']) && isequal(strjust('  a', 'left'), 'a  ') && isequal(strjust('a  ', 'center'), ' a '))
