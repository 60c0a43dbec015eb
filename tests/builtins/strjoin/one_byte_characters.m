% Lists of rows of any characters.
%@ source: docs strjoin
assert(isequal(strjoin({'é', 'b', ''}, ', '), 'é, b, '))
assert(isequal(strjoin({'a'}, '-'), 'a') && isequal(strjoin({'語', 'b'}), '語 b'))
assert(isequal(strjoin({'a', 'b'}, '\n'), sprintf('a\nb')) && isequal(strjoin({'a', 'b'}, "+"), 'a+b'))
assert(isequal(strjoin({'', ''}, ''), ''))
assert(isequal(strjoin({"a", 'b'}, '-'), 'a-b') && isequal(strjoin({'a', 'b', 'c'}, {'1', '2'}), 'a1b2c'))
assert(isequal(size(strjoin({})), [1 0]))
try, strjoin({1, 'a'}, '-'), catch e, disp(e.identifier), end
%| MATLAB:strjoin:InvalidCellType
