% Text grown past its end holds null characters.
%@ source: language.md 11.4
s = 'ab'; s(5) = 'z';
assert(isequal(double(s), [97 98 0 0 122]) && length(s) == 5)
