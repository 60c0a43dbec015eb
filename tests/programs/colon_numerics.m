% Ranges with fractional steps have exact ends and counts.
%@ source: language.md 35 P-colon_numerics
fprintf('%d %d %d %d\n', numel(0:0.1:1), numel(1:0), numel(5:-1:1), numel(0:0.1:0.3));
x = 0:0.1:1; fprintf('%d\n', x(end) == 1);
fprintf('%g ', 1:2:8, 0.5:2.5); fprintf('\n');
fprintf('%d %d\n', size(1:0));
fprintf('%s\n', class(int8(1):int8(3)));
y = linspace(0, 1, 3); fprintf('%g ', y); fprintf('\n');
fprintf('%d\n', isequal(10:-3:1, [10 7 4 1]));
%| 11 0 5 4
%| 1
%| 1 3 5 7 0.5 1.5 2.5
%| 1 0
%| int8
%| 0 0.5 1
%| 1
