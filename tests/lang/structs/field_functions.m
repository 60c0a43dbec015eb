% Fields are listed in order of creation, tested, sorted and removed.
%@ source: language.md 19.2
s.b = 1; s.a = 2; s.c = 3;
assert(isequal(fieldnames(s), {'b'; 'a'; 'c'}) && isequal(isfield(s, {'a', 'z'}), [true false]) && isfield(s, 'b') && ~isfield(5, 'a'))
assert(isequal(fieldnames(orderfields(s)), {'a'; 'b'; 'c'})); s = rmfield(s, 'b'); assert(isequal(fieldnames(s), {'a'; 'c'}))
s = setfield(s, 'd', 9); assert(getfield(s, 'd') == 9)
try, rmfield(s, 'zz'); catch e, end
assert(contains(e.message, 'A field named ''zz'' doesn''t exist.'))
