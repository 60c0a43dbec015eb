% Arithmetic on text gives numbers.
%@ source: language.md 15.2
assert(isequal('abc' - 'a', [0 1 2]) && isequal('7' - '0', 7) && isa('a' + 'b', 'double') && isequal(char('a' + 1), 'b'))
