% Struct functions refuse other classes and missing fields.
%@ source: language.md 21
try, fieldnames(5); catch e1, end
try, rmfield(struct('a', 1), 'b'); catch e2, end
assert(strcmp(e1.identifier, 'MATLAB:fieldnames:InvalidInput') && startsWith(e1.message, 'Invalid input argument of type ''double''.'))
assert(strcmp(e2.identifier, 'MATLAB:rmfield:InvalidFieldname') && strcmp(e2.message, 'A field named ''b'' doesn''t exist.'))
