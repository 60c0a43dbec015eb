% Escapes work in the format and not in the values.
%@ source: language.md 29.2
assert(isequal(double(sprintf('\n\t\\%%')), [10 9 92 37]) && strcmp(sprintf('%s', 'a\nb'), 'a\nb') && isequal(sprintf('\x41\101'), 'AA'))
assert(strcmp(sprintf('it''s'), 'it''s') && length(sprintf("\n")) == 1)
