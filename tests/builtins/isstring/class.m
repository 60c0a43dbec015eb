% Only strings are strings.
%@ source: docs isstring
assert(isstring("a") && isstring(["a" "b"]) && ~isstring('a') && ~isstring({"a"}))
