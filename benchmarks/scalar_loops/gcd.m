% Euclid's algorithm for many pairs.
1;
function total = gcd_sum(n)
  total = 0;
  for a = 1:n
    for b = 1:a
      x = a; y = b;
      while y > 0
        r = mod(x, y); x = y; y = r;
      end
      total = total + x;
    end
  end
end
n = 1200; if getenv('BENCH_SHORT'), n = 140; end
t = tic; total = gcd_sum(n); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
