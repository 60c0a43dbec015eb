% The whole text is compared.
%@ source: docs matches
assert(isequal(matches(["a" "ab"], "a"), [true false]) && matches('A', 'a', 'IgnoreCase', true))
