% Brackets without a target are no assignment.
%@ source: language.md 4.8
try, eval('[] = size(1);'); e = []; catch e, end
assert(~isempty(e))
