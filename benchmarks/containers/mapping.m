% A handle over a cell array.
rounds = 5; if getenv('BENCH_SHORT'), rounds = 1; end
c = num2cell(1:20000); n = 0;
t = tic;
for k = 1:rounds, v = cellfun(@(x) x * 2 + 1, c); n = n + v(end); end
e = toc(t); fprintf('%.0f\n%.6f\n', n, e);
