% Calls of functions with one line.
1;
function y = clamp(x, low, high)
  y = min(max(x, low), high);
end
function y = blend(a, b, weight)
  y = a + (b - a) * weight;
end
function y = smooth(x)
  y = x * x * (3 - 2 * x);
end
function total = small_functions(n)
  total = 0;
  for k = 1:n
    x = clamp(k / n * 1.5 - 0.25, 0, 1);
    total = total + blend(1, 5, smooth(x));
  end
end
n = 6000000; if getenv('BENCH_SHORT'), n = 60000; end
t = tic; total = small_functions(n); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
