% The order of creation.
%@ source: spec 19.2
s.b = 1; s.a = 2;
assert(isequal(fieldnames(s), {'b'; 'a'}) && isequal(size(fieldnames(struct())), [0 1]))
fieldnames(5)
%@ error: MATLAB:fieldnames:InvalidInput "Invalid input argument of type 'double'. Input must be a structure or a Java or COM object."
