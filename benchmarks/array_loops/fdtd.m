% Electric and magnetic fields on a plane, step by step in time (finite differences).
1;
function total = fdtd(n, steps)
  ez = zeros(n, n); hx = zeros(n, n); hy = zeros(n, n); c = 0.5;
  for s = 1:steps
    for j = 1:n - 1
      for i = 1:n - 1
        hx(i, j) = hx(i, j) - c * (ez(i, j + 1) - ez(i, j));
        hy(i, j) = hy(i, j) + c * (ez(i + 1, j) - ez(i, j));
      end
    end
    for j = 2:n - 1
      for i = 2:n - 1
        ez(i, j) = ez(i, j) + c * (hy(i, j) - hy(i - 1, j) - hx(i, j) + hx(i, j - 1));
      end
    end
    k = floor(n / 2); ez(k, k) = ez(k, k) + s / (1 + s * s);
  end
  total = 0;
  for j = 1:n
    for i = 1:n
      total = total + ez(i, j) * ez(i, j) + hx(i, j) + hy(i, j);
    end
  end
end
steps = 500; if getenv('BENCH_SHORT'), steps = 6; end
t = tic; total = fdtd(120, steps); e = toc(t);
fprintf('%.12g\n%.6f\n', total, e);
