% One subscript runs through a matrix column by column.
%@ source: octave-cli 7.3
A = magic(20); s = 0; t = 0;
for r = 1:10
    for k = 1:numel(A)
        s = s + A(k) * k;
        A(k) = A(k) + r;
    end
    t = t + A(20, 1) - A(1, 20) + A(end) + A(end, 1);
end
fprintf('%d %d %d\n', s, t, A(57))
%| 174034000 -2960 378
