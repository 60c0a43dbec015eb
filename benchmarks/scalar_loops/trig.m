% Elementary functions of scalars.
1;
function total = trig(n)
  total = 0;
  for k = 1:n
    x = k * 1e-4;
    total = total + sin(x) * cos(2 * x) + exp(-x) * sqrt(x) + floor(x) * 1e-3;
  end
end
n = 700000; if getenv('BENCH_SHORT'), n = 25000; end
t = tic; total = trig(n); e = toc(t);
fprintf('%.10g\n%.6f\n', total, e);
