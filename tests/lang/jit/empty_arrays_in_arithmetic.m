% A scalar variable becomes empty, and a sum with it stays empty.
%@ source: octave-cli 7.3
x = 1; n = 0; s = 5;
for k = 1:2000
    if k == 1500, x = []; end
    y = x + k;
    n = n + numel(y);
    if isempty(y), s = s + 1; end
    for j = y, n = n + 1; end
end
fprintf('%d %d %d %d\n', n, s, size(y))
%| 2998 506 0 0
