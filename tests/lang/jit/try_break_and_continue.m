% break and continue leave try blocks and handlers.
%@ source: octave-cli 7.3
n = 0; m = 0;
for r = 1:40
    for k = 1:100
        try
            if mod(k, 3) == 0, continue, end
            if k == 2 * r + 1, error('x'); end
            n = n + 1;
        catch
            m = m + k;
            if r > 20, break, end
            continue
        end
        if k > 95, break, end
    end
end
fprintf('%d %d\n', n, m)
%| 2268 1092
