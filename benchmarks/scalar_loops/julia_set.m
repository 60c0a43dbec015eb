% Points of a Julia set that stay bounded: complex variables that live across an inner loop.
1;
function total = julia_set(n)
  c = -0.4 + 0.6i; total = 0;
  for row = 1:n
    for column = 1:n
      z = complex(3 * column / n - 1.5, 3 * row / n - 1.5);
      for k = 1:40
        z = z * z + c;
        if abs(real(z)) + abs(imag(z)) > 3
          break
        end
      end
      total = total + k;
    end
  end
end
n = 600; if getenv('BENCH_SHORT'), n = 60; end
t = tic; total = julia_set(n); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
