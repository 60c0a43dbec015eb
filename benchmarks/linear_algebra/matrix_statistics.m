% Statistics of small random matrices: blocks, products and powers, many times.
1;
function [v, w] = statistics(rounds)
  n = 5; v = zeros(rounds, 1); w = zeros(rounds, 1); seed = 42;
  for k = 1:rounds
    x = zeros(n, 4 * n);
    for j = 1:4 * n * n
      seed = mod(seed * 16807, 2147483647); x(j) = seed / 2147483647 - 0.5;
    end
    a = x(:, 1:n); b = x(:, n + 1:2 * n); c = x(:, 2 * n + 1:3 * n); d = x(:, 3 * n + 1:end);
    p = [a b c d]; q = [a b; c d];
    v(k) = trace((p' * p) ^ 4); w(k) = trace((q' * q) ^ 4);
  end
end
rounds = 1000; if getenv('BENCH_SHORT'), rounds = 30; end
t = tic; [v, w] = statistics(rounds); e = toc(t);
fprintf('%.8g\n%.6f\n', std(v) / mean(v) + std(w) / mean(w), e);
