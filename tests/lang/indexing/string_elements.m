% Parentheses give string elements and braces their characters.
%@ source: language.md 10.15
s = ["abc" "de"];
assert(s(2) == "de" && isstring(s(1)) && s{1}(2) == 'b' && ischar(s{2}))
assert(isequal(s([2 1]), ["de" "abc"]) && isequal(size(s(:)), [2 1]))
