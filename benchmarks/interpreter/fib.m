1; % functions first: Octave defines them when it gets there
function r = fib(n)
  if n < 2
    r = n;
  else
    r = fib(n - 1) + fib(n - 2);
  end
end
t = tic; r = fib(22); e = toc(t);
fprintf('%d\n%.6f\n', r, e);
