% The last position, or 0.
%@ source: octave-cli 7.3
assert(rindex('Teststring', 't') == 6 && rindex('abc', 'x') == 0)
