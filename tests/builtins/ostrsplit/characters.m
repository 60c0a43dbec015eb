% Each of the characters separates.
%@ source: octave-cli 7.3
assert(isequal(ostrsplit('a:b;c', ':;'), {'a', 'b', 'c'}) && isequal(ostrsplit('a::b', ':', true), {'a', 'b'}))
