% Struct arrays are grown, listed, deleted from and sorted.
%@ source: language.md 35 P-struct_arrays
s = struct('n', {'a','b','c'}, 'v', {1, 2, 3});
fprintf('%s ', s.n); fprintf('\n');
t = [s.v]; fprintf('%d ', t); fprintf('\n');
s(2) = []; fprintf('%d\n', numel(s));
[s.v] = deal(9); fprintf('%d ', [s.v]); fprintf('\n');
s(4).n = 'z'; fprintf('%d %d\n', numel(s), isempty(s(3).v));
q.w.e{3}(2).r = 5;
fprintf('%s %d %d\n', class(q.w.e), numel(q.w.e), q.w.e{3}(2).r);
f = 'dyn'; q.(f) = 1; q.([f '2']) = 2;
fn = fieldnames(q); fprintf('%s ', fn{:}); fprintf('\n');
q = rmfield(q, 'w'); fprintf('%d %d\n', isfield(q, 'w'), numel(fieldnames(q)));
c = struct2cell(struct('a', 1, 'b', 'x')); fprintf('%s\n', c{2});
%| a b c
%| 1 2 3
%| 2
%| 9 9
%| 4 1
%| cell 3 5
%| w dyn dyn2
%| 0 2
%| x
