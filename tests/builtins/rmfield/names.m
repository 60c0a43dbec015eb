% One name or several.
%@ source: spec 19.2, 21
s = struct('a', 1, 'b', 2, 'c', 3);
assert(isequal(fieldnames(rmfield(s, 'b')), {'a'; 'c'}) && isequal(rmfield(s, {'a', 'c'}), struct('b', 2)) && isfield(s, 'b'))
rmfield(s, 'z')
%@ error: MATLAB:rmfield:InvalidFieldname "A field named 'z' doesn't exist."
