% Escape counts of the Mandelbrot set on a grid, with real arithmetic.
1;
function total = mandelbrot(n)
  total = 0;
  for row = 1:n
    ci = 2 * row / n - 1;
    for column = 1:n
      cr = 3 * column / n - 2; x = 0; y = 0; k = 0;
      while k < 80 && x * x + y * y < 4
        w = x * x - y * y + cr; y = 2 * x * y + ci; x = w; k = k + 1;
      end
      total = total + k;
    end
  end
end
n = 450; if getenv('BENCH_SHORT'), n = 70; end
t = tic; total = mandelbrot(n); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
