% return leaves all loops of a hot function.
%@ source: octave-cli 7.3
s = 0;
for k = 1:600, s = s + find_pair(k); end
disp(s)
%|       266219
function r = find_pair(n)
    r = 0;
    for i = 1:30
        for j = 1:30
            r = r + 1;
            if i * j == n, r = r + 1000; return, end
            if i + j > 40, break, end
        end
        if i * 100 < n - 2500, continue, end
    end
    r = -1;
end
