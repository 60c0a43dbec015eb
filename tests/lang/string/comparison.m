% Strings compare as wholes, also with char text.
%@ source: language.md 17.7
assert("abc" == 'abc' && isequal("a" == ["a" "b"], [true false]) && "a" < "b" && "abc" ~= "abd" && ~("B" > "a"))
assert(isequal(["a" "c"] < ["b" "b"], [true false]))
