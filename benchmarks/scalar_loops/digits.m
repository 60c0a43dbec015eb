% Digit sums and reversals of numbers.
1;
function total = digits(n)
  total = 0;
  for k = 1:n
    x = k; reversed = 0;
    while x > 0
      d = mod(x, 10); reversed = 10 * reversed + d; x = floor(x / 10);
    end
    if reversed == k
      total = total + k;
    end
  end
end
n = 2000000; if getenv('BENCH_SHORT'), n = 40000; end
t = tic; total = digits(n); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
