% Empty char text is 0x0 and an empty string is one element.
%@ source: language.md 17.16
assert(isempty('') && isequal(size(''), [0 0]) && ~isempty("") && strlength("") == 0 && isequal(size(""), [1 1]))
assert(isequal(size(strings(2, 3)), [2 3]) && all(strings(1, 2) == ""))
