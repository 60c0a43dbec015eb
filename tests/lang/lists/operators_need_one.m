% An operand that is a list of several values is an error.
%@ source: language.md 12.2
c = {1, 2};
try, c{:} + 1; e = []; catch e, end
assert(~isempty(e))
d = {5};
assert(d{:} + 1 == 6)
