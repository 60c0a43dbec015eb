% Newton's iteration for functions that come as handles.
1;
function x = solve(f, df, x)
  for k = 1:30
    step = f(x) / df(x); x = x - step;
    if abs(step) < 1e-12
      break
    end
  end
end
function total = handle_newton(n)
  total = 0;
  for k = 1:n
    total = total + solve(@(x) x * x * x - k, @(x) 3 * x * x, 2);
  end
end
n = 100000; if getenv('BENCH_SHORT'), n = 2000; end
t = tic; total = handle_newton(n); e = toc(t);
fprintf('%.12g\n%.6f\n', total, e);
