% Function mat2str gives text that reads back as the value.
%@ source: language.md 29.15
assert(strcmp(mat2str([1 2; 3 4]), '[1 2;3 4]') && strcmp(mat2str(pi, 4), '3.142') && strcmp(mat2str([true false]), '[true false]'))
assert(strcmp(mat2str(5), '5') && strcmp(mat2str('it''s'), '''it''''s''') && strcmp(mat2str([NaN -Inf]), '[NaN -Inf]'))
x = [0.1 1/3; -2 1e20]; assert(isequal(eval(mat2str(x, 17)), x) && isequal(eval(mat2str(int8([1 2]), 'class')), int8([1 2])))
