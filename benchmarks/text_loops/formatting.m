% Format a few numbers.
rounds = 20000; if getenv('BENCH_SHORT'), rounds = 500; end
n = 0;
t = tic;
for k = 1:rounds, s = sprintf('%d: %8.3f %s', k, k / 7, 'text'); n = n + numel(s); end
e = toc(t); fprintf('%.0f\n%.6f\n', n, e);
