% Rows and columns of a matrix read and written as slices.
1;
function total = slices(n, rounds)
  a = zeros(n, n);
  for i = 1:n
    a(i, :) = (1:n) / i;
  end
  for r = 1:rounds
    for i = 2:n
      a(i, :) = a(i, :) * 0.5 + a(i - 1, :) * 0.25; a(:, i) = a(:, i) + 0.01;
    end
  end
  total = sum(sum(a));
end
rounds = 1000; if getenv('BENCH_SHORT'), rounds = 30; end
t = tic; total = slices(40, rounds); e = toc(t);
fprintf('%.10g\n%.6f\n', total, e);
