% The knapsack problem by a table in an int32 array.
1;
function best = knapsack(items, capacity)
  table = zeros(1, capacity + 1, 'int32'); seed = 42;
  for k = 1:items
    seed = mod(seed * 16807, 2147483647); weight = mod(seed, 50) + 1;
    seed = mod(seed * 16807, 2147483647); value = int32(mod(seed, 100) + 1);
    for c = capacity + 1:-1:weight + 1
      candidate = table(c - weight) + value;
      if candidate > table(c)
        table(c) = candidate;
      end
    end
  end
  best = double(table(capacity + 1));
end
items = 6000; if getenv('BENCH_SHORT'), items = 60; end
t = tic; best = knapsack(items, 3000); e = toc(t);
fprintf('%.15g\n%.6f\n', best, e);
