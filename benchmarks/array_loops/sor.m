% Successive over-relaxation of a dense system.
1;
function [a, b] = system(n)
  a = zeros(n, n); b = zeros(n, 1); seed = 42;
  for j = 1:n
    for i = 1:n
      seed = mod(seed * 16807, 2147483647); a(i, j) = seed / 2147483647;
    end
    a(j, j) = a(j, j) + n; b(j) = j;
  end
end
function x = sor(a, b, n, rounds)
  x = zeros(n, 1); w = 1.1;
  for r = 1:rounds
    for i = 1:n
      s = b(i);
      for j = 1:n
        if j ~= i
          s = s - a(i, j) * x(j);
        end
      end
      x(i) = (1 - w) * x(i) + w * s / a(i, i);
    end
  end
end
function total = weighted(x)
  total = 0;
  for k = 1:numel(x)
    total = total + x(k) * k;
  end
end
rounds = 400; if getenv('BENCH_SHORT'), rounds = 2; end
n = 200; [a, b] = system(n);
t = tic; x = sor(a, b, n, rounds); e = toc(t);
fprintf('%.15g\n%.6f\n', weighted(x), e);
