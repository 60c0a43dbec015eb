% Counters of nested loops, of which the inner depend on the outer.
%@ source: octave-cli 7.3
n = 0; s = 0;
for i = 1:25
    for j = i:25
        for k = j:-1:1
            n = n + 1; s = s + i * 10000 + j * 100 + k;
        end
    end
end
fprintf('%d %d %d %d %d\n', n, s, i, j, k)
%| 5525 566368075 25 25 1
