% Struct arrays grow, join and list their fields.
%@ source: language.md 19.4
s(3).a = 1; assert(isequal(size(s), [1 3]) && isempty(s(1).a)); s(2) = struct('a', 5); s(end+1) = s(2);
assert(isequal([s.a], [5 1 5]) && isequal({s.a}, {[], 5, 1, 5}))
t = [struct('x', 1, 'y', 2) struct('y', 3, 'x', 4)]; assert(isequal([t.x], [1 4]) && isequal(fieldnames(t), {'x'; 'y'}))
try, [struct('a', 1) struct('b', 1)]; catch e, end
assert(strcmp(e.identifier, 'MATLAB:catenate:structFieldBad') && startsWith(e.message, 'Names of fields in structure arrays being concatenated do not match.'))
