% Cells of a logical grid live by their neighbours.
%@ source: octave-cli 7.3
A = false(16); A(2, 3) = true; A(3, 4) = true; A(4, 2:4) = true;
for r = 1:8
    B = A;
    for i = 1:16
        for j = 1:16
            n = 0;
            for di = -1:1
                for dj = -1:1
                    if di ~= 0 || dj ~= 0
                        n = n + A(mod(i + di - 1, 16) + 1, mod(j + dj - 1, 16) + 1);
                    end
                end
            end
            B(i, j) = n == 3 || (A(i, j) && n == 2);
        end
    end
    A = B;
end
[i, j] = find(A);
fprintf('%s %d', class(A), sum(A(:))), fprintf(' %d', i, j), fprintf('\n')
%| logical 5 6 4 6 5 6 4 5 5 6 6
