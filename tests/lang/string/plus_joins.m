% Plus joins strings with text and numbers, with expansion.
%@ source: language.md 17.5
assert("a" + "b" == "ab" && "a" + 1 == "a1" && 1 + "a" == "1a" && "a" + 'bc' == "abc" && "x" + true == "xtrue")
assert(isequal(["a"; "b"] + ["x" "y"], ["ax" "ay"; "bx" "by"]) && isequal("n" + [1 2], ["n1" "n2"]))
