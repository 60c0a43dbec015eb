% Three subscripts, with reads of pages.
%@ source: octave-cli 7.3
A = zeros(10, 11, 12); s = 0;
for i = 1:10
    for j = 1:11
        for k = 1:12
            A(i, j, k) = i + 100 * j + 10000 * k;
            s = s + A(i, j, 1);
        end
    end
end
fprintf('%d %d %d\n', s, sum(A(:)), A(3, 4, 5))
fprintf('%d %d %d\n', A(10, 132), A(1320), A(7, 11, end))
%| 13999260 86599260 50403
%| 121110 121110 121107
