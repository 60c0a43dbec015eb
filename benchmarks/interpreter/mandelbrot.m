t = tic; count = 0; n = 80;
for a = 1:n
  for b = 1:n
    cr = 3 * a / n - 2; ci = 2 * b / n - 1; x = 0; y = 0; k = 0;
    while k < 50 && x * x + y * y < 4
      w = x * x - y * y + cr; y = 2 * x * y + ci; x = w; k = k + 1;
    end
    count = count + k;
  end
end
e = toc(t); fprintf('%d\n%.6f\n', count, e);
