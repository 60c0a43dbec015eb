% mod and rem of infinite values and of NaN.
%@ source: documentation pages of mod and rem; C's fmod for infinite divisors
x = [Inf -Inf NaN 5 -5 0 -0 1e300]; c = [0 0 0];
for k = 1:2400
    i = mod(k, 8) + 1; j = mod(k * 3, 7) + 1;
    a = mod(x(i), x(j)); b = rem(x(i), x(j));
    if isnan(a), c(1) = c(1) + 1; end
    if isnan(b), c(2) = c(2) + 1; end
    if a == x(i), c(3) = c(3) + 1; end
end
disp(c)
disp([mod(5, Inf) mod(-5, Inf) rem(5, Inf) rem(-5, Inf)])
%|          942        1542        1072
%|
%|      5   Inf     5    -5
