% Generalized eigenvalues of 1-by-1 pairs, whatever the sign of the second.
%@ source: documentation page of eig
assert(eig(0, -1) == 0 && eig(3, -2) == -1.5 && abs(eig(3, 2) - 1.5) < 1e-15)
assert(eig(2, 0) == Inf && isnan(eig(0, 0)) && eig(1i, -1) == -1i)
[v, d] = eig(3, -2);
assert(abs(v) == 1 && d == -1.5)
[v, d, w] = eig(3, -2);
assert(abs(w' * 3 * v - d * (w' * -2 * v)) < 1e-14)
for n = 2:9
    a = magic(n) - n; b = -eye(n) + triu(ones(n), 1);
    [v, d] = eig(a, b);
    assert(norm(a * v - b * v * d) < 1e-8 * norm(a) * norm(d))
end
