% Overlapping occurrences count; none is empty.
%@ source: docs strfind
assert(isequal(strfind('abcabc', 'bc'), [2 5]) && isequal(strfind('aaa', 'aa'), [1 2]) && isequal(strfind('abc', 'x'), []))
assert(isequal(strfind({'ab', 'b'}, 'b'), {2, 1}) && isequal(strfind("ab", "b"), 2) && isempty(strfind('abc', '')))
strfind(5, 'a')
%@ error: MATLAB:strfind:InputClass
