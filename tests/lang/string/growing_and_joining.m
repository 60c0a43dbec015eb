% String arrays grow with missing and join into text.
%@ source: language.md 11.4
s = "a"; s(3) = "c";
assert(ismissing(s(2)) && numel(s) == 3)
assert(join(["a" "b"], "-") == "a-b" && strjoin(["x" "y"], '+') == "x+y" && isequal(split("a b"), ["a"; "b"]))
