% A struct goes into an array of structs only with the same fields, in any order.
%@ source: language.md 11.15
s = struct('a', 1, 'b', 2);
s(2) = struct('b', 20, 'a', 10);
assert(isequal([s.a], [1 10]) && isequal(fieldnames(s), {'a'; 'b'}))
try, s(3) = struct('a', 1); catch e, end
assert(strcmp(e.identifier, 'MATLAB:heterogeneousStrucAssignment'))
assert(strcmp(e.message, 'Subscripted assignment between dissimilar structures.'))
