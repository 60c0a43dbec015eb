% Cells are nested, grown, unpacked and deleted from.
%@ source: language.md 35 P-cells
c = {1, 'two', [3 4]};
c{5} = 'five'; fprintf('%d %d\n', numel(c), isempty(c{4}));
c(4) = []; fprintf('%d\n', numel(c));
d = [c, {6}]; fprintf('%d\n', numel(d));
args = {2, 3}; fprintf('%d\n', size(zeros(args{:}), 2));
n = cellfun(@numel, {'ab', 'c', ''}); fprintf('%d ', n); fprintf('\n');
u = cellfun(@(x) [x '!'], {'a', 'b'}, 'UniformOutput', false); fprintf('%s ', u{:}); fprintf('\n');
[a, b] = cellfun(@max, {[1 5 2], [9 3]}); fprintf('%d ', a, b); fprintf('\n');
e = cellfun(@(x) error('no'), {1, 2}, 'ErrorHandler', @(s, x) -s.index); fprintf('%d ', e); fprintf('\n');
k = cell(2, 3); fprintf('%d %d\n', size(k));
m = cell2mat({1 2; 3 4}); fprintf('%d ', m); fprintf('\n');
fprintf('%d\n', iscellstr({'a', 'b'}));
%| 5 1
%| 4
%| 5
%| 3
%| 2 1 0
%| a! b!
%| 5 9 2 1
%| -1 -2
%| 2 3
%| 1 3 2 4
%| 1
