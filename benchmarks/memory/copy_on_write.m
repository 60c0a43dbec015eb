% Arrays shared by two variables, passed to functions and changed there: copies only where needed.
1;
function s = reader(x)
  s = x(1) + x(end);
end
function x = writer(x, k)
  x(1) = k;
end
function total = share(n, rounds)
  x = zeros(1, n); total = 0;
  for k = 1:rounds
    y = x; total = total + reader(y); x = writer(x, k); y(2) = k; total = total + y(1) + y(2);
  end
end
rounds = 3000; if getenv('BENCH_SHORT'), rounds = 100; end
t = tic; total = share(10000, rounds); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
