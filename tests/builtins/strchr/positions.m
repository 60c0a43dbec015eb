% The positions of any of the characters.
%@ source: octave-cli 7.3
assert(isequal(strchr('hello', 'lh'), [1 3 4]) && isequal(strchr('hello', 'l', 1, 'last'), 4))
