% String elements are deleted with parentheses and opened with braces.
%@ source: language.md 17.11
s = ["a" "bc" "d"]; s(2) = [];
assert(isequal(s, ["a" "d"]) && ischar(s{1}))
