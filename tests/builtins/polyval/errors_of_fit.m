% The structure of a fit gives the errors of new values.
%@ source: documentation page of the function
x = 1:5; y = [1.1 3.9 9.2 15.8 25.1];
[p, S] = polyfit(x, y, 2);
[v, delta] = polyval(p, [0 6], S);
V = [0 0 1; 36 6 1];
want = S.normr / sqrt(S.df) * sqrt(1 + sum((V / S.R).^2, 2))';
assert(norm(delta - want) < 1e-12)
