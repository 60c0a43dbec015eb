% The word end as a subscript, in calls, and in nested indexing.
%@ source: language.md 35 P-ends
x = 1:10; c = {1, {2, [3 4 5]}};
fprintf('%d %d %d\n', x(end), x(end/2), x(min(end,99)));
fprintf('%d\n', c{end}{end}(end));
x(end+1) = 11; x(end) = [];
m = magic(4);
fprintf('%d %d %d\n', m(end,1), m(end), m(end-1,end));
idx = [1 2 3]; y = [10 20 30];
fprintf('%d\n', y(idx(end)));
s.a.b = [7 8 9]; s.a.b(end+1) = 10;
fprintf('%d ', s.a.b); fprintf('\n');
%| 10 5 10
%| 5
%| 4 1 12
%| 30
%| 7 8 9 10
