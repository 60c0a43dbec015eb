% A letter, then letters, digits and underscores.
%@ source: octave-cli 7.3
assert(isvarname('x1') && ~isvarname('1x') && ~isvarname('for') && ~isvarname('a b'))
