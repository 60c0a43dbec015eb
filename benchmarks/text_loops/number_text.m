% Numbers to text.
rounds = 5000; if getenv('BENCH_SHORT'), rounds = 300; end
n = 0;
t = tic;
for k = 1:rounds, s = num2str(k / 7); n = n + numel(s); end
e = toc(t); fprintf('%.0f\n%.6f\n', n, e);
