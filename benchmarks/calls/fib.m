% Fibonacci numbers by double recursion.
1;
function r = fib(n)
  if n < 2
    r = n;
  else
    r = fib(n - 1) + fib(n - 2);
  end
end
n = 32; if getenv('BENCH_SHORT'), n = 22; end
t = tic; r = fib(n); e = toc(t);
fprintf('%.15g\n%.6f\n', r, e);
