% One more character at a time.
n = 20000; if getenv('BENCH_SHORT'), n = 1000; end
t = tic; s = '';
for i = 1:n, s = [s 'x']; end
for i = 1:n, s(end + 1) = 'y'; end
e = toc(t); fprintf('%d\n%.6f\n', numel(s), e);
