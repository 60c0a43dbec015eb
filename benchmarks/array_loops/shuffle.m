% Shuffling an array and searching a sorted one by halving.
1;
function total = shuffle(n, searches)
  x = zeros(1, n); seed = 42; total = 0;
  for k = 1:n
    x(k) = 2 * k;
  end
  for k = 1:searches
    seed = mod(seed * 16807, 2147483647); wanted = mod(seed, 2 * n); low = 1; high = n;
    while low < high
      middle = floor((low + high) / 2);
      if x(middle) < wanted
        low = middle + 1;
      else
        high = middle;
      end
    end
    total = total + low;
  end
  for k = n:-1:2
    seed = mod(seed * 16807, 2147483647); j = mod(seed, k) + 1; w = x(k); x(k) = x(j); x(j) = w;
  end
  for k = 1:n
    total = total + x(k) * mod(k, 3);
  end
end
searches = 200000; if getenv('BENCH_SHORT'), searches = 5000; end
t = tic; total = shuffle(50000, searches); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
