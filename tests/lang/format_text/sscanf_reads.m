% Function sscanf reads values into a column or the size asked.
%@ source: language.md 29.18
assert(isequal(sscanf('1 2 3', '%d'), [1; 2; 3]) && isequal(sscanf('3,4', '%d,%d'), [3; 4]) && isequal(sscanf('10 20 30 40', '%d', [2 2]), [10 30; 20 40]))
assert(strcmp(char(sscanf('abc', '%s')), 'abc') && isequal(sscanf('x=5', 'x=%d'), 5) && isempty(sscanf('q', '%d')) && isequal(sscanf('1.5e2', '%f'), 150))
