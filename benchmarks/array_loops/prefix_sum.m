% Running sums of an array, again and again.
1;
function total = prefix_sum(n, rounds)
  x = zeros(1, n);
  for k = 1:n
    x(k) = mod(k, 10) / 10;
  end
  for r = 1:rounds
    for k = 2:n
      x(k) = x(k) + x(k - 1);
    end
    last = x(n);
    for k = 1:n
      x(k) = x(k) / last;
    end
  end
  total = 0;
  for k = 1:n
    total = total + x(k);
  end
end
rounds = 80; if getenv('BENCH_SHORT'), rounds = 2; end
t = tic; total = prefix_sum(100000, rounds); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
