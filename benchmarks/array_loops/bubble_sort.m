% Bubble sort.
1;
function x = random_row(n)
  x = zeros(1, n); seed = 42;
  for k = 1:n
    seed = mod(seed * 16807, 2147483647); x(k) = seed;
  end
end
function x = bubble_sort(x)
  n = numel(x); sorted = false;
  while ~sorted
    sorted = true; n = n - 1;
    for k = 1:n
      if x(k) > x(k + 1)
        w = x(k); x(k) = x(k + 1); x(k + 1) = w; sorted = false;
      end
    end
  end
end
n = 2200; if getenv('BENCH_SHORT'), n = 500; end
x = random_row(n);
t = tic; x = bubble_sort(x); e = toc(t);
fprintf('%.15g\n%.6f\n', x(1) + 2 * x(100) + 3 * x(n - 1), e);
