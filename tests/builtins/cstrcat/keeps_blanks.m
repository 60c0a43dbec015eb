% Nothing is trimmed.
%@ source: octave-cli 7.3
assert(isequal(cstrcat('a ', 'b'), 'a b') && isequal(cstrcat(), ''))
