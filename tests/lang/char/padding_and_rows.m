% Rows of text are padded, trimmed and split.
%@ source: language.md 17.2
m = char({'ab', 'c'}); assert(isequal(m, ['ab'; 'c ']) && isequal(strtrim(m(2, :)), 'c') && isequal(cellstr(m), {'ab'; 'c'}))
assert(strcmp(['x', blanks(2), 'y'], 'x  y') && isequal(deblank('ab  '), 'ab') && isequal(upper('aé'), upper('aé')) && isequal(fliplr('abc'), 'cba'))
