% The elements of all arguments form one list, column by column.
%@ source: language.md 29.3
assert(strcmp(sprintf('%d %d;', [1 2; 3 4], 5), '1 3;2 4;5 ') && strcmp(sprintf('%s:%d ', 'ab', 1, 'cd', 2), 'ab:1 cd:2 '))
x = [1 2 3; 10 20 30];
fprintf('%d-%d\n', x);
%| 1-10
%| 2-20
%| 3-30
