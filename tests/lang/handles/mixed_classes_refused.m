% Uniform outputs must all have one class.
%@ source: language.md 7.12
try, cellfun(@(x) x, {1, 'a'}); e = []; catch e, end
assert(~isempty(e))
