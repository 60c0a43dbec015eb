% A new element of a struct array has all fields, empty, in the order of their making.
%@ source: language.md 11.14
s.b = 1; s.a = 2;
s(3).a = 7;
assert(isequal(size(s), [1 3]) && isequal(fieldnames(s), {'b'; 'a'}))
assert(isempty(s(2).a) && isempty(s(3).b) && s(3).a == 7 && isa(s(2).b, 'double'))
