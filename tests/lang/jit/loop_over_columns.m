% A loop over a matrix gives its columns; the matrix may change meanwhile.
%@ source: octave-cli 7.3
A = reshape(1:6000, 3, 2000); s = 0; n = 0;
for c = A
    s = s + c(1) * 2 - c(3); n = n + size(c, 1);
    A(1, 1) = n;
end
fprintf('%d %d %d\n', s, n, A(1, 1))
%| 5995000 6000 6000
