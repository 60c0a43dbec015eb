% A letter, then letters, digits and underscores.
%@ source: MATLAB documentation
assert(isvarname('x1') && ~isvarname('1x') && ~isvarname('for') && ~isvarname('a b'))
