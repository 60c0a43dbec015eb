% Simpson's rule for a rational function written out in the loop.
1;
function total = simpson(n)
  h = 4 / n; total = 0;
  for k = 0:n
    x = k * h; y = 1 / (1 + x * x);
    if k == 0 || k == n
      total = total + y;
    elseif mod(k, 2) == 1
      total = total + 4 * y;
    else
      total = total + 2 * y;
    end
  end
  total = total * h / 3;
end
n = 10000000; if getenv('BENCH_SHORT'), n = 150000; end
t = tic; total = simpson(n); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
