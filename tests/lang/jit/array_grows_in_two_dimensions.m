% A matrix grows by rows and by columns.
%@ source: octave-cli 7.3
A = [];
for k = 1:60
    A(k, k) = k;
    A(k, 1) = -k;
end
fprintf('%d %d %d\n', size(A), sum(A(:)))
for k = 1:1000, A(1 + mod(k, 61), 3) = k; end
fprintf('%d %d %d\n', size(A), sum(A(:)))
%| 60 60 -1
%| 61 60 59166
