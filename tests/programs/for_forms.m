% Loops over rows, matrices, cells, structs and empties.
%@ source: language.md 35 P-for_forms
for v = [1 2; 3 4], fprintf('[%d %d] ', v); end, fprintf('\n');
for c = {1, 'x'}, fprintf('%s ', class(c)); end, fprintf('\n');
for k = 5:-2:1, fprintf('%d ', k); end, fprintf('\n');
n = 0; for k = [], n = n + 1; end, fprintf('%d\n', n);
for ch = 'abc', fprintf('<%s>', ch); end, fprintf('\n');
for k = 1:3, if k == 2, continue, end, fprintf('%d ', k); end, fprintf('\n');
for s = struct('q', {4, 5}), fprintf('%d ', s.q); end, fprintf('\n');
k = 0; while true, k = k + 1; if k > 3, break, end, end, fprintf('%d\n', k);
%| [1 3] [2 4]
%| cell cell
%| 5 3 1
%| 0
%| <a><b><c>
%| 1 3
%| 4 5
%| 4
