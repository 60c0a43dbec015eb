% Rows, columns and parts of a matrix are assigned.
%@ source: octave-cli 7.3
A = zeros(8);
for k = 1:1500
    i = mod(k, 8) + 1;
    A(:, i) = A(:, i) + k;
    A(i, :) = A(i, :) - (1:8);
    A(2:4, i) = [k; 0; -k];
    A(1, [1 8]) = A(1, [8 1]);
end
fprintf('%d %d %d\n', sum(A(:)), A(3, 3), A(1, 8))
%| 5594981 0 280874
