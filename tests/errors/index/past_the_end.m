% An index past the end tells the greatest one.
%@ source: language.md 10.8, 21
x = 1:3; A = eye(2); m = {};
try, x(4), catch e, m{end+1} = e.message; end
try, A(3, 1), catch e, m{end+1} = e.message; end
try, A(1, 5), catch e, m{end+1} = e.message; end
try, y = []; y(1), catch e, m{end+1} = e.message; end
try, z = 3; z(1, 1, 2), catch e, m{end+1} = e.message; end
assert(strcmp(e.identifier, 'MATLAB:badsubscript'))
assert(strcmp(m{1}, 'Index exceeds the number of array elements. Index must not exceed 3.'))
assert(strcmp(m{2}, 'Index in position 1 exceeds array bounds. Index must not exceed 2.'))
assert(strcmp(m{3}, 'Index in position 2 exceeds array bounds. Index must not exceed 2.'))
assert(strcmp(m{4}, 'Index exceeds the number of array elements. Index must not exceed 0.'))
assert(strcmp(m{5}, 'Index in position 3 exceeds array bounds. Index must not exceed 1.'))
