% A character of a string element is written through braces.
%@ source: language.md 17.11
s = ["abc" "d"];
s{1}(2) = 'x';
assert(isequal(s, ["axc" "d"]))
s{2} = 'new';
assert(isstring(s) && s(2) == "new")
