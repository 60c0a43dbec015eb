% Blanks, signs, quotes and continuations within brackets separate elements or not.
%@ source: language.md 35 P-matrix_lexing
a = 2; b = [a -1; a - 1, 3; -a' 4];
fprintf('%d ', b); fprintf('\n');
c = [1 -2 + 3, 4 ...
 5];
fprintf('%d ', c); fprintf('\n');
f = @(x) x*10;
d = {f(1) , 'it''s', [1 2]' };
fprintf('%s|%d|%d\n', d{2}, d{1}, numel(d{3}));
s = ['ab' 'cd'; 'ef' , 'gh'];
fprintf('%s\n', s(2,:));
%| 2 1 -2 -1 3 4
%| 1 1 4 5
%| it's|10|2
%| efgh
