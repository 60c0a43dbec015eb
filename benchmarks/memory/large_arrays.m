% Large temporaries that come and go.
1;
function total = temporaries(n, rounds)
  total = 0;
  for k = 1:rounds
    x = zeros(1, n) + k; y = x * 2 - x; z = [y(1:2:end) x(end)]; total = total + z(1) + numel(z);
  end
end
rounds = 100; if getenv('BENCH_SHORT'), rounds = 3; end
t = tic; total = temporaries(1000000, rounds); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
