% Functions with several outputs, of which some are left out.
%@ source: octave-cli 7.3
s = 0; t = 0; u = 0;
for k = 1:2000
    [q, r] = divide(k, 7);
    [~, r2] = divide(k, 5);
    q2 = divide(k, 3);
    s = s + q * r; t = t + r2; u = u + q2;
end
fprintf('%d %d %d\n', s, t, u)
%| 854145 4000 666333
function [q, r] = divide(a, b)
    q = floor(a / b);
    r = a - q * b;
end
