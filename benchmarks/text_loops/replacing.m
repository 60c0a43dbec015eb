% Replace by pattern.
rounds = 5000; if getenv('BENCH_SHORT'), rounds = 100; end
n = 0; line = 'key=12, name=abc, size=345';
t = tic;
for k = 1:rounds, s = regexprep(line, '(\w+)=(\d+)', '$2:$1'); n = n + numel(s); end
e = toc(t); fprintf('%.0f\n%.6f\n', n, e);
