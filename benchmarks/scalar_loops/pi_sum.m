% A partial sum of 1/k^2, several times.
1;
function total = pi_sum(rounds, n)
  for r = 1:rounds
    total = 0;
    for k = 1:n
      total = total + 1 / (k * k);
    end
  end
end
rounds = 1000; if getenv('BENCH_SHORT'), rounds = 20; end
t = tic; total = pi_sum(rounds, 10000); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
