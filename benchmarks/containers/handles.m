% Handles in a cell array, called by index, and a handle that makes handles.
1;
function total = apply(n)
  operations = {@(x) x + 1, @(x) x * 0.5, @abs, @(x) 3 - x}; adder = @(k) @(x) x + k; total = 0; x = 1;
  for k = 1:n
    f = operations{mod(k, 4) + 1}; x = f(x);
    g = adder(k); total = total + g(x);
  end
end
n = 60000; if getenv('BENCH_SHORT'), n = 2000; end
t = tic; total = apply(n); e = toc(t);
fprintf('%.12g\n%.6f\n', total, e);
