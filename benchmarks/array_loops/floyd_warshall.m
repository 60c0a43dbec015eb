% Shortest ways between all pairs of nodes.
1;
function total = floyd_warshall(n)
  d = zeros(n, n); seed = 42;
  for j = 1:n
    for i = 1:n
      seed = mod(seed * 16807, 2147483647); d(i, j) = mod(seed, 1000) + 1;
    end
    d(j, j) = 0;
  end
  for k = 1:n
    for j = 1:n
      for i = 1:n
        way = d(i, k) + d(k, j);
        if way < d(i, j)
          d(i, j) = way;
        end
      end
    end
  end
  total = 0;
  for j = 1:n
    for i = 1:n
      total = total + d(i, j) * (i + 2 * j);
    end
  end
end
n = 200; if getenv('BENCH_SHORT'), n = 70; end
t = tic; total = floyd_warshall(n); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
