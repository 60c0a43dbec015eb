% Strings become char, all else stays.
%@ source: docs convertStringsToChars
[a, b, c] = convertStringsToChars("x", 5, ["p" "q"]);
assert(isequal(a, 'x') && b == 5 && iscell(c) && isequal(c, {'p', 'q'}))
