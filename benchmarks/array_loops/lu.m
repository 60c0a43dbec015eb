% Gaussian elimination with pivots, in place.
1;
function a = random_matrix(n)
  a = zeros(n, n); seed = 42;
  for j = 1:n
    for i = 1:n
      seed = mod(seed * 16807, 2147483647); a(i, j) = seed / 2147483647 - 0.5;
    end
  end
end
function [a, swaps] = eliminate(a, n)
  swaps = 0;
  for k = 1:n - 1
    best = k;
    for i = k + 1:n
      if abs(a(i, k)) > abs(a(best, k))
        best = i;
      end
    end
    if best ~= k
      swaps = swaps + 1;
      for j = 1:n
        w = a(k, j); a(k, j) = a(best, j); a(best, j) = w;
      end
    end
    for i = k + 1:n
      a(i, k) = a(i, k) / a(k, k);
    end
    for j = k + 1:n
      factor = a(k, j);
      for i = k + 1:n
        a(i, j) = a(i, j) - a(i, k) * factor;
      end
    end
  end
end
n = 400; if getenv('BENCH_SHORT'), n = 70; end
a = random_matrix(n);
t = tic; [a, swaps] = eliminate(a, n); e = toc(t);
total = swaps;
for k = 1:n
  total = total + abs(a(k, k));
end
fprintf('%.12g\n%.6f\n', total, e);
