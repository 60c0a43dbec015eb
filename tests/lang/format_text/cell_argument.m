% A cell isn't a value to print.
%@ source: language.md 29.10
try, sprintf('%d', {1}); e = []; catch e, end
assert(~isempty(e))
assert(strcmp(sprintf('%d%d', true, false), '10'))
