% A loop within a function that arrayfun calls.
%@ source: octave-cli 7.3
r = arrayfun(@(n) inner(n), 1:60);
fprintf('%d %d %d\n', sum(r), r(60), numel(r))
%| 1541900 76500 60
function s = inner(n)
    s = 0;
    for k = 1:50
        if k > n, break, end
        s = s + k * n;
    end
end
