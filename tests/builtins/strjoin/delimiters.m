% One delimiter for all gaps or one for each; escapes are replaced.
%@ source: docs strjoin
assert(isequal(strjoin({'a', 'b'}, '-'), 'a-b') && isequal(strjoin({'a', 'b', 'c'}), 'a b c') && isequal(strjoin({'a'}, ','), 'a'))
assert(isequal(strjoin({'a', 'b', 'c'}, {'+', '*'}), 'a+b*c') && isequal(strjoin({'a', 'b'}, '\n'), ['a' 10 'b']))
assert(isequal(strjoin(["p" "q"], ","), "p,q") && isempty(strjoin({}, ',')))
strjoin(5)
%@ error: MATLAB:strjoin:InvalidCellType
