% Text indexes like any row.
%@ source: language.md 10.12
s = 'hello';
assert(s(1) == 'h' && strcmp(s(end:-1:1), 'olleh') && strcmp(s([1 1 1]), 'hhh') && strcmp(s(s ~= 'l'), 'heo'))
m = ['abc'; 'def'];
assert(strcmp(m(2, :), 'def') && strcmp(m(:, 1)', 'ad') && strcmp(m(:)', 'adbecf'))
