% The first position, or 0.
%@ source: octave-cli 7.3
assert(index('Teststring', 't') == 4 && index('Teststring', 't', 'last') == 6 && index('abc', 'x') == 0)
