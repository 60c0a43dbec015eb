% The capacity of a line in a rectangular shield: relaxation with a mask, then a sum over a border.
1;
function f = relax(f, mask, n, m)
  for j = 2:m - 1
    for i = 2:n - 1
      if mask(i, j)
        f(i, j) = (f(i - 1, j) + f(i + 1, j) + f(i, j - 1) + f(i, j + 1)) / 4;
      end
    end
  end
end
function q = capr(n, m, rounds)
  f = zeros(n, m); mask = true(n, m);
  for i = 1:floor(n / 3)
    for j = 1:floor(m / 3)
      f(i, j) = 1; mask(i, j) = false;
    end
  end
  for r = 1:rounds
    f = relax(f, mask, n, m);
  end
  q = 0;
  for i = 1:n
    q = q + f(i, m - 1) * 2;
  end
  for j = 1:m
    q = q + f(n - 1, j) * 2;
  end
end
rounds = 400; if getenv('BENCH_SHORT'), rounds = 15; end
t = tic; q = capr(100, 100, rounds); e = toc(t);
fprintf('%.15g\n%.6f\n', q, e);
