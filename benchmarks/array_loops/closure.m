% The transitive closure of a graph, in a logical matrix.
1;
function count = closure(n)
  reach = false(n, n); seed = 42;
  for k = 1:2 * n
    seed = mod(seed * 16807, 2147483647); i = mod(seed, n) + 1;
    seed = mod(seed * 16807, 2147483647); j = mod(seed, n) + 1;
    reach(i, j) = true;
  end
  for k = 1:n
    for j = 1:n
      if reach(k, j)
        for i = 1:n
          if reach(i, k)
            reach(i, j) = true;
          end
        end
      end
    end
  end
  count = 0;
  for j = 1:n
    for i = 1:n
      if reach(i, j)
        count = count + i + j;
      end
    end
  end
end
n = 480; if getenv('BENCH_SHORT'), n = 80; end
t = tic; count = closure(n); e = toc(t);
fprintf('%.15g\n%.6f\n', count, e);
