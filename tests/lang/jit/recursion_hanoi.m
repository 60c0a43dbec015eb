% Recursion that changes an array in its arguments and results.
%@ source: octave-cli 7.3
[p, n] = hanoi({8:-1:1, [], []}, 8, 1, 3, 0);
fprintf('%d', n), fprintf(' %d', p{3}), fprintf(' %d\n', numel(p{1}))
%| 255 8 7 6 5 4 3 2 1 0
function [p, n] = hanoi(p, d, from, to, n)
    if d == 0, return, end
    via = 6 - from - to;
    [p, n] = hanoi(p, d - 1, from, via, n);
    x = p{from}(end); p{from}(end) = [];
    p{to}(end + 1) = x; n = n + 1;
    [p, n] = hanoi(p, d - 1, via, to, n);
end
