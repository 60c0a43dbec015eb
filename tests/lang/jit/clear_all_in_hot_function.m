% clear without names in a hot function removes its variables only.
%@ source: documentation page of clear
s = 0; keep = 3;
for k = 1:1000, s = s + f(k); end
fprintf('%d %d\n', s, keep)
%| 497000 3
function r = f(k)
    a = k; b = 2;
    if mod(k, 100) == 0, clear, a = 1; b = 1; end
    r = a + b;
end
