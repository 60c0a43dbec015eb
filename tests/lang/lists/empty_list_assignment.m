% One target can't take an empty list.
%@ source: language.md 12.4
c = {};
try, x = c{:}; e = []; catch e, end
assert(~isempty(e) && ~exist('x', 'var'))
s = struct('f', {});
try, x = s.f; e = []; catch e, end
assert(~isempty(e))
