% Names of variables.
%@ source: documentation page of the function, checked against another implementation
assert(isvarname('a1') && ~isvarname('1a') && ~isvarname('for') && ~isvarname('a b'))
