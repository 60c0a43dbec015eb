% Struct arrays in fields of struct arrays grow on their own.
%@ source: language.md 11.12
s(2).t(3).v = 'x';
s(1).t.v = 5;
assert(numel(s(2).t) == 3 && strcmp(s(2).t(3).v, 'x') && numel(s(1).t) == 1 && s(1).t.v == 5)
s(2).t(2) = [];
assert(numel(s(2).t) == 2 && numel(s) == 2)
