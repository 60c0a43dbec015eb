% Ackermann's function for m = 2, many times: deep recursion (up to 100 frames).
1;
function r = ackermann(m, n)
  if m == 0
    r = n + 1;
  elseif n == 0
    r = ackermann(m - 1, 1);
  else
    r = ackermann(m - 1, ackermann(m, n - 1));
  end
end
function total = several(rounds)
  total = 0;
  for k = 1:rounds
    total = total + ackermann(2, 20 + mod(k, 10));
  end
end
rounds = 4000; if getenv('BENCH_SHORT'), rounds = 50; end
t = tic; total = several(rounds); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
