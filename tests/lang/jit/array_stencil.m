% A stencil over a grid, with the new grid taking the old one's place.
%@ source: octave-cli 7.3
A = zeros(20); A(10, :) = 100; B = A;
for r = 1:10
    for i = 2:19
        for j = 2:19
            B(i, j) = (A(i - 1, j) + A(i + 1, j) + A(i, j - 1) + A(i, j + 1)) / 4;
        end
    end
    A = B;
end
fprintf('%.12g %.12g\n', sum(A(:)), A(5, 5))
%| 1999.9622345 1.4518737793
