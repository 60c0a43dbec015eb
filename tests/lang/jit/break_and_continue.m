% break and continue leave the loop that they stand in.
%@ source: octave-cli 7.3
n = 0; m = 0; p = 0;
for i = 1:100
    for j = 1:100
        if mod(j, 2) == 0, continue, end
        if j > i, break, end
        n = n + 1;
    end
    if mod(i, 3) == 0, continue, end
    m = m + j;
    while true
        p = p + 1;
        if mod(p, 7) == 0, break, end
        if mod(p, 2) == 0, continue, end
        p = p + 1;
    end
end
fprintf('%d %d %d\n', n, m, p)
%| 2550 3466 931
