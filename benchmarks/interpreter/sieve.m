t = tic; n = 200000; p = ones(1, n); p(1) = 0;
for i = 2:floor(sqrt(n))
  if p(i)
    j = i * i;
    while j <= n
      p(j) = 0; j = j + i;
    end
  end
end
c = 0; for i = 1:n, c = c + p(i); end
e = toc(t); fprintf('%d\n%.6f\n', c, e);
