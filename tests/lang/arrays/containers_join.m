% Cells and structs join along both directions.
%@ source: language.md 14.6
c = [{1, 2}; {3, 4}]; assert(isequal(size(c), [2 2]) && c{2, 1} == 3)
s = struct('a', 1); t = struct('a', 2); u = [s t; t s];
assert(isequal(size(u), [2 2]) && u(1, 2).a == 2 && isequal([u.a], [1 2 2 1]))
