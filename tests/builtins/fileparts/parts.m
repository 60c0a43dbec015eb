% Folder, name and last extension.
%@ source: docs fileparts
[p, n, e] = fileparts('/a/b.tar.gz');
assert(isequal(p, '/a') && isequal(n, 'b.tar') && isequal(e, '.gz'))
[p, n, e] = fileparts('x');
assert(isempty(p) && isequal(n, 'x') && isempty(e) && isequal(fileparts('/x'), '/') && isequal(fileparts("/a/b"), "/a"))
