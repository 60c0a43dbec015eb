% Quicksort of an array that goes through the recursion.
1;
function x = quicksort(x, low, high)
  while low < high
    pivot = x(floor((low + high) / 2)); i = low; j = high;
    while i <= j
      while x(i) < pivot, i = i + 1; end
      while x(j) > pivot, j = j - 1; end
      if i <= j
        w = x(i); x(i) = x(j); x(j) = w; i = i + 1; j = j - 1;
      end
    end
    if j - low < high - i
      x = quicksort(x, low, j); low = i;
    else
      x = quicksort(x, i, high); high = j;
    end
  end
end
function x = random_row(n)
  x = zeros(1, n); seed = 42;
  for k = 1:n
    seed = mod(seed * 16807, 2147483647); x(k) = seed;
  end
end
function total = weighted(x)
  total = 0;
  for k = 1:numel(x)
    total = total + x(k) / k;
  end
end
n = 160000; if getenv('BENCH_SHORT'), n = 5000; end
t = tic; total = weighted(quicksort(random_row(n), 1, n)); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
