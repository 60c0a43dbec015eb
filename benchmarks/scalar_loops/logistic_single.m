% The logistic map in single precision.
1;
function total = logistic_single(n)
  x = single(0.3); r = single(3.9); one = single(1); total = 0;
  for k = 1:n
    x = r * x * (one - x);
    total = total + double(x);
  end
end
n = 5000000; if getenv('BENCH_SHORT'), n = 200000; end
t = tic; total = logistic_single(n); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
