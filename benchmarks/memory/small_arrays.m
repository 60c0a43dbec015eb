% Many small arrays in cells, made and dropped in another order.
1;
function total = turnover(n, rounds)
  store = cell(1, n); total = 0; seed = 42;
  for r = 1:rounds
    for k = 1:n
      seed = mod(seed * 16807, 2147483647); at = mod(seed, n) + 1; store{at} = ones(1, mod(seed, 20) + 1) * k;
      total = total + numel(store{at});
    end
  end
end
rounds = 60; if getenv('BENCH_SHORT'), rounds = 2; end
t = tic; total = turnover(1000, rounds); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
