% A loop up to infinity ends by break; with a missing end it has one round, or none.
%@ source: documentation page of colon; a range with NaN has one element, NaN
n = 0;
for k = 1:Inf
    n = n + 1;
    if k == 4000, break, end
end
m = 0; p = 0;
for r = 1:1500
    for k = 1:-Inf, m = m + 1; end
    for k = 1:NaN, p = p + isnan(k); end
    for k = NaN:3, p = p + isnan(k); end
end
fprintf('%d %d %d\n', n, m, p)
%| 4000 0 3000
