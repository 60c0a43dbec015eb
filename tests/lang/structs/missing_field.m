% Reading a field that isn't there names it in the error.
%@ source: language.md 19.11
s.a = 1;
try, s.b; catch e1, end
try, s.('zz'); catch e2, end
assert(strcmp(e1.identifier, 'MATLAB:nonExistentField') && strcmp(e1.message, 'Unrecognized field name "b".'))
assert(contains(e2.message, '"zz"'))
