% Each character is asked; what isn't text gives false.
%@ source: docs isspace
assert(isequal(isspace('a b'), logical([0 1 0])) && isequal(isspace([65 66]), [false false]))
assert(isequal(isspace({'a b'}), {logical([0 1 0])}))
