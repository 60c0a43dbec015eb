% Escape counts of the Mandelbrot set on a grid, with complex numbers.
1;
function total = mbrt(n)
  total = 0;
  for row = 1:n
    for column = 1:n
      c = complex(3 * column / n - 2, 2 * row / n - 1); z = 0; k = 0;
      while k < 80 && real(z) * real(z) + imag(z) * imag(z) < 4
        z = z * z + c; k = k + 1;
      end
      total = total + k;
    end
  end
end
n = 400; if getenv('BENCH_SHORT'), n = 70; end
t = tic; total = mbrt(n); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
