% A message may span lines.
%@ source: language.md 20.11
try, error('a:b', 'one\ntwo'); catch e, end
assert(isequal(e.message, sprintf('one\ntwo')) && numel(strsplit(e.message, newline)) == 2)
