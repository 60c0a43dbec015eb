% A string is one element whatever its length.
%@ source: language.md 17.5
s = "abc";
assert(length(s) == 1 && isscalar(s) && strlength(s) == 3 && isequal(size(["a" "bcd"]), [1 2]))
assert(isequal(strlength(["a" "bcd"]), [1 3]))
