% Split a line at commas.
rounds = 2000; if getenv('BENCH_SHORT'), rounds = 100; end
n = 0; line = 'alpha,beta,gamma,delta,epsilon';
t = tic;
for k = 1:rounds, c = strsplit(line, ','); n = n + numel(c); end
e = toc(t); fprintf('%.0f\n%.6f\n', n, e);
