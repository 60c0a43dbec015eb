% Small structs made, passed to a function, changed and dropped.
1;
function p = moved(p, dx)
  p.x = p.x + dx; p.steps = p.steps + 1;
end
function total = churn(n)
  total = 0;
  for k = 1:n
    p = struct('x', k, 'y', 2, 'steps', 0);
    p = moved(moved(p, 1), p.y); total = total + p.x * p.steps;
  end
end
n = 60000; if getenv('BENCH_SHORT'), n = 2000; end
t = tic; total = churn(n); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
