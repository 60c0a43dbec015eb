t = tic; k = 3; f = @(x) x * k + 1; s = 0;
for i = 1:200000, s = s + f(i); end
e = toc(t); fprintf('%.0f\n%.6f\n', s, e);
