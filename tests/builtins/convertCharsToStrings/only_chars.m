% Char text becomes strings, all else stays.
%@ source: docs convertCharsToStrings
[a, b] = convertCharsToStrings('x', {'p', 'q'});
assert(isstring(a) && a == "x" && isequal(b, ["p" "q"]) && convertCharsToStrings(5) == 5)
