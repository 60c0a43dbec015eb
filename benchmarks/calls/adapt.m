% Adaptive quadrature: a recursion with eight arguments and a function handle.
1;
function [s, count] = adapt(f, a, b, fa, fm, fb, whole, tolerance)
  m = (a + b) / 2; fl = f((a + m) / 2); fr = f((m + b) / 2); count = 1;
  left = (m - a) / 6 * (fa + 4 * fl + fm); right = (b - m) / 6 * (fm + 4 * fr + fb);
  delta = left + right - whole;
  if abs(delta) <= 15 * tolerance
    s = left + right + delta / 15;
  else
    [sl, cl] = adapt(f, a, m, fa, fl, fm, left, tolerance / 2);
    [sr, cr] = adapt(f, m, b, fm, fr, fb, right, tolerance / 2);
    s = sl + sr; count = 1 + cl + cr;
  end
end
function [s, count] = quadrature(f, a, b, tolerance)
  fa = f(a); fm = f((a + b) / 2); fb = f(b);
  [s, count] = adapt(f, a, b, fa, fm, fb, (b - a) / 6 * (fa + 4 * fm + fb), tolerance);
end
tolerance = 1e-14; if getenv('BENCH_SHORT'), tolerance = 1e-11; end
t = tic; [s, count] = quadrature(@(x) 1 / (1e-3 + x * x), -1, 1.5, tolerance); e = toc(t);
fprintf('%.15g\n%.6f\n', count + round(s * 1e6), e);
