% Strings of different lengths stack.
%@ source: language.md 17.14
s = ["a"; "bcd"];
assert(isequal(size(s), [2 1]) && s(2) == "bcd")
