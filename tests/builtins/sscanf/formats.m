% Numbers come as a column, text as a row, codes where both are read.
%@ source: docs sscanf; spec 29.18
assert(isequal(sscanf('1 2 3', '%d'), [1; 2; 3]) && isequal(sscanf('3,4', '%d,%d'), [3; 4]) && isequal(sscanf('x=5', 'x=%d'), 5))
assert(isequal(sscanf('10 20 30 40', '%d', [2 2]), [10 30; 20 40]) && isequal(char(sscanf('abc', '%s')), 'abc'))
assert(isequal(sscanf('1.5abc', '%f'), 1.5) && isequal(sscanf('1 2 3', '%d', 2), [1; 2]) && isempty(sscanf('x', '%d')))
[a, n, msg, next] = sscanf('12 x', '%d');
assert(a == 12 && n == 1 && next == 4)
