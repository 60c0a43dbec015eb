% The spectral norm of an infinite matrix by the power method; entries are computed when needed.
1;
function r = entry(i, j)
  r = 1 / ((i + j) * (i + j + 1) / 2 + i + 1);
end
function y = times(x, n)
  y = zeros(1, n);
  for i = 0:n - 1
    s = 0;
    for j = 0:n - 1
      s = s + entry(i, j) * x(j + 1);
    end
    y(i + 1) = s;
  end
end
function y = transposed_times(x, n)
  y = zeros(1, n);
  for i = 0:n - 1
    s = 0;
    for j = 0:n - 1
      s = s + entry(j, i) * x(j + 1);
    end
    y(i + 1) = s;
  end
end
function r = spectral_norm(n)
  u = ones(1, n);
  for k = 1:5
    v = transposed_times(times(u, n), n); u = transposed_times(times(v, n), n);
  end
  p = 0; q = 0;
  for k = 1:n
    p = p + u(k) * v(k); q = q + v(k) * v(k);
  end
  r = sqrt(p / q);
end
n = 650; if getenv('BENCH_SHORT'), n = 60; end
t = tic; r = spectral_norm(n); e = toc(t);
fprintf('%.15g\n%.6f\n', r, e);
