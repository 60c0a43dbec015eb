% A string format makes sprintf return a string.
%@ source: language.md 17.15
t = "a" + newline + "b";
assert(strlength(t) == 3 && isstring(sprintf("%d", 3)) && ischar(sprintf('%d', 3)) && sprintf("%d-", [1 2]) == "1-2-")
