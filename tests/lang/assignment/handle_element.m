% An element of a function handle can't be assigned.
%@ source: language.md 11.17
f = @sin;
try, f(3) = 1; e = []; catch e, end
assert(~isempty(e))
