% Logical indices select, write and delete.
%@ source: language.md 35 P-logical_index
A = magic(4);
fprintf('%d ', A(A > 12)); fprintf('\n');
A(A < 5) = 0; fprintf('%d ', A); fprintf('\n');
x = 1:6; x(logical([1 0 1])) = []; fprintf('%d ', x); fprintf('\n');
B = reshape(1:24, 2, 3, 4);
fprintf('%d %d %d\n', size(B(:, :)), B(2, 12));
fprintf('%d ', B(:, 2, 3)); fprintf('\n');
B(:, :, 2:3) = []; fprintf('%d ', size(B)); fprintf('\n');
z = zeros(2, 2); z(:) = 1:4; z(3, 3) = 9; fprintf('%d ', z); fprintf('\n');
y = 5; y(3) = 1; fprintf('%d ', y); fprintf('\n');
w = []; for k = 1:3, w(end+1) = k^2; end, fprintf('%d ', w); fprintf('\n');
v = 'abc'; v([1 end]) = 'XZ'; fprintf('%s\n', v);
%| 16 14 15 13
%| 16 5 9 0 0 11 7 14 0 10 6 15 13 8 12 0
%| 2 4 5 6
%| 2 12 24
%| 15 16
%| 2 3 2
%| 1 2 0 3 4 0 0 0 9
%| 5 0 1
%| 1 4 9
%| XbZ
