% Takeuchi's function: three arguments, four calls.
1;
function r = tak(x, y, z)
  if y >= x
    r = z;
  else
    r = tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y));
  end
end
n = 9; if getenv('BENCH_SHORT'), n = 6; end
t = tic; r = tak(3 * n, 2 * n, n); e = toc(t);
fprintf('%.15g\n%.6f\n', r, e);
