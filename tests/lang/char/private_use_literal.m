% A character of the last plane is two units, as a literal and as data (17.1).
%@ source: language.md 17.1; RFC 2781
x = '􏪼';
assert(numel(x) == 2)
assert(isequal(double(x), [56318 57020]))
assert(isequal(sprintf('%s', x), x))
s = "􏪼";
assert(strlength(s) == 2)
