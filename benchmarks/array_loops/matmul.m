% A product of matrices by three loops.
1;
function c = matmul(a, b, n)
  c = zeros(n, n);
  for j = 1:n
    for i = 1:n
      s = 0;
      for k = 1:n
        s = s + a(i, k) * b(k, j);
      end
      c(i, j) = s;
    end
  end
end
function a = table(n, seed)
  a = zeros(n, n);
  for j = 1:n
    for i = 1:n
      seed = mod(seed * 16807, 2147483647); a(i, j) = mod(seed, 100) / 10;
    end
  end
end
function total = trace_sum(c, n)
  total = 0;
  for j = 1:n
    total = total + c(j, j) + c(1, j) * j;
  end
end
n = 300; if getenv('BENCH_SHORT'), n = 80; end
a = table(n, 1); b = table(n, 2);
t = tic; c = matmul(a, b, n); e = toc(t);
fprintf('%.12g\n%.6f\n', trace_sum(c, n), e);
