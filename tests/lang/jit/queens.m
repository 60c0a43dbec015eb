% Backtracking with recursion over an array.
%@ source: octave-cli 7.3
fprintf('%d %d\n', place([], 6), place([], 7))
%| 4 40
function n = place(rows, size_)
    c = numel(rows) + 1;
    if c > size_, n = 1; return, end
    n = 0;
    for r = 1:size_
        free = true;
        for k = 1:c - 1
            if rows(k) == r || abs(rows(k) - r) == c - k, free = false; break, end
        end
        if free, n = n + place([rows r], size_); end
    end
end
