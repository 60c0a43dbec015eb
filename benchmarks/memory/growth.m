% Arrays, cells and struct arrays that grow.
n = 100000; if getenv('BENCH_SHORT'), n = 4000; end
t = tic; x = [];
for i = 1:n, x(end + 1) = i; end
c = {}; for i = 1:n / 5, c{end + 1} = i; end
s = struct('a', {}); for i = 1:n / 20, s(end + 1).a = i; end
e = toc(t); fprintf('%d\n%.6f\n', x(end) + numel(c) + numel(s), e);
