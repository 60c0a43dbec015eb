% An empty value counts as none.
%@ source: language.md 29.4
assert(isempty(sprintf('%d', [])) && strcmp(sprintf('x%dy', []), 'xy') && strcmp(sprintf('%s|', ''), '|') && strcmp(sprintf('%d %s', 1, []), '1 '))
