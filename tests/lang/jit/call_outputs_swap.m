% Outputs are assigned to the variables that were the arguments.
%@ source: octave-cli 7.3
a = 1; b = 2;
for k = 1:1501
    [b, a] = both(a, b);
    if a > 1e6, a = 1; b = 2; end
end
fprintf('%d %d\n', a, b)
%| 7750 4790
function [x, y] = both(x, y)
    x = x + 1; y = y + x;
end
