% Calls of an anonymous function that holds a value.
n = 200000; if getenv('BENCH_SHORT'), n = 5000; end
t = tic; k = 3; f = @(x) x * k + 1; s = 0;
for i = 1:n, s = s + f(i); end
e = toc(t); fprintf('%.0f\n%.6f\n', s, e);
