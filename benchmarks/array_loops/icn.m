% Incomplete Cholesky factors of a matrix of a grid, in place, by columns.
1;
function a = grid_matrix(side)
  n = side * side; a = zeros(n, n);
  for k = 1:n
    a(k, k) = 4.5;
    if mod(k, side) ~= 0
      a(k + 1, k) = -1; a(k, k + 1) = -1;
    end
    if k + side <= n
      a(k + side, k) = -1; a(k, k + side) = -1;
    end
  end
end
function a = icn(a, n)
  for k = 1:n
    a(k, k) = sqrt(a(k, k));
    for i = k + 1:n
      if a(i, k) ~= 0
        a(i, k) = a(i, k) / a(k, k);
      end
    end
    for j = k + 1:n
      for i = j:n
        if a(i, j) ~= 0
          a(i, j) = a(i, j) - a(i, k) * a(j, k);
        end
      end
    end
  end
end
function total = lower_sum(a, n)
  total = 0;
  for j = 1:n
    for i = j:n
      total = total + a(i, j);
    end
  end
end
side = 22; if getenv('BENCH_SHORT'), side = 8; end
n = side * side; a = grid_matrix(side);
t = tic; total = lower_sum(icn(a, n), n); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
