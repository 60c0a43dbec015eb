% Heap sort in place.
1;
function x = heap_sort(x, n)
  low = floor(n / 2) + 1; high = n;
  while true
    if low > 1
      low = low - 1; value = x(low);
    else
      value = x(high); x(high) = x(1); high = high - 1;
      if high == 1
        x(1) = value;
        return
      end
    end
    i = low; j = 2 * low;
    while j <= high
      if j < high && x(j) < x(j + 1)
        j = j + 1;
      end
      if value < x(j)
        x(i) = x(j); i = j; j = 2 * j;
      else
        j = high + 1;
      end
    end
    x(i) = value;
  end
end
function total = several(n, rounds)
  x = zeros(1, n); seed = 42; total = 0;
  for r = 1:rounds
    for k = 1:n
      seed = mod(seed * 16807, 2147483647); x(k) = seed;
    end
    x = heap_sort(x, n);
    for k = 1:n
      total = total + x(k) / k;
    end
  end
end
rounds = 16; if getenv('BENCH_SHORT'), rounds = 1; end
t = tic; total = several(10000, rounds); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
