% A table of products, by rows and columns.
%@ source: octave-cli 7.3
A = zeros(60, 50); s = 0;
for i = 1:60
    for j = 1:50
        A(i, j) = i * j - A(max(i - 1, 1), j);
        s = s + A(i, max(j - 1, 1));
    end
end
fprintf('%d %d %d\n', s, A(60, 50), sum(A(:)))
%| 1140180 1500 1185750
