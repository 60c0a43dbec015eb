% A while loop with a condition on a computed value.
%@ source: octave-cli 7.3
longest = 0; at = 0;
for n = 1:300
    x = n; len = 1;
    while x ~= 1
        if mod(x, 2) == 0, x = x / 2; else, x = 3 * x + 1; end
        len = len + 1;
    end
    if len > longest, longest = len; at = n; end
end
fprintf('%d %d\n', longest, at)
%| 128 231
