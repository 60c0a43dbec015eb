% Babai's nearest plane: back substitution with rounding for many right-hand sides.
1;
function z = babai(r, y, n)
  z = zeros(1, n);
  for k = n:-1:1
    s = y(k);
    for j = k + 1:n
      s = s - r(k, j) * z(j);
    end
    z(k) = round(s / r(k, k));
  end
end
function total = several(n, rounds)
  r = zeros(n, n); y = zeros(1, n); seed = 42; total = 0;
  for j = 1:n
    for i = 1:j
      seed = mod(seed * 16807, 2147483647); r(i, j) = seed / 2147483647 - 0.5;
    end
    r(j, j) = 4 + j / n;
  end
  for k = 1:rounds
    for j = 1:n
      seed = mod(seed * 16807, 2147483647); y(j) = 100 * (seed / 2147483647 - 0.5);
    end
    z = babai(r, y, n);
    for j = 1:n
      total = total + z(j) * j;
    end
  end
end
rounds = 6000; if getenv('BENCH_SHORT'), rounds = 80; end
t = tic; total = several(50, rounds); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
