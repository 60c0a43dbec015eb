% A computed field name must be a valid name when written.
%@ source: language.md 19.5
try, s.('1a') = 1; e = []; catch e, end
assert(~isempty(e) && contains(e.message, '1a'))
