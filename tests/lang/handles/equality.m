% Handles to one function are equal, anonymous ones only when copied.
%@ source: language.md 7.6
f = @(x) x; g = f;
assert(isequal(@sin, @sin) && ~isequal(@sin, @cos) && isequal(f, g))
assert(~isequal(@(x) x, @(y) y + 1))
