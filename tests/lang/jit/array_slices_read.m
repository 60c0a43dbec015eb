% Rows, columns and parts of a matrix are read in a loop.
%@ source: octave-cli 7.3
A = magic(10); s = 0; t = 0;
for k = 1:1500
    i = mod(k, 10) + 1; j = mod(k * 3, 10) + 1;
    c = A(:, j); r = A(i, :);
    s = s + c(i) - r(j) + sum(r(1:3)) - sum(A(2:4, j));
    t = t + r * c;
end
fprintf('%d %d %d %d\n', s, t, size(c, 1), size(r, 2))
%| 0 39097500 10 10
