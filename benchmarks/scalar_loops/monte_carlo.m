% The share of random points that lie in a circle; the generator is written out.
1;
function inside = monte_carlo(n)
  seed = 42; inside = 0;
  for k = 1:n
    seed = mod(seed * 16807, 2147483647); x = seed / 2147483647;
    seed = mod(seed * 16807, 2147483647); y = seed / 2147483647;
    if x * x + y * y <= 1
      inside = inside + 1;
    end
  end
end
n = 2000000; if getenv('BENCH_SHORT'), n = 80000; end
t = tic; inside = monte_carlo(n); e = toc(t);
fprintf('%.15g\n%.6f\n', inside, e);
