% Cube roots by Newton's iteration: a while loop with a convergence test.
1;
function total = newton(n)
  total = 0;
  for k = 1:n
    x = k; delta = 1;
    while abs(delta) > 1e-9 * x
      delta = (x * x * x - k) / (3 * x * x);
      x = x - delta;
    end
    total = total + x;
  end
end
n = 120000; if getenv('BENCH_SHORT'), n = 4000; end
t = tic; total = newton(n); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
