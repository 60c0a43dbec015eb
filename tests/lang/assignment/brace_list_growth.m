% Braces grow the cell inside a cell and the array inside a cell.
%@ source: language.md 11.12
c = cell(1, 2);
c{1}(3) = 5; c{2}{2} = 'x'; c{4}.f = 1;
assert(isequal(c{1}, [0 0 5]) && isequal(c{2}, {[], 'x'}) && isempty(c{3}) && c{4}.f == 1)
c{1}(end+1) = 6; c{4}.f(end+1) = 2;
assert(isequal(c{1}, [0 0 5 6]) && isequal(c{4}.f, [1 2]))
