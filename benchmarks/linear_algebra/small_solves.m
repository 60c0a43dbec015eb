% Equations with 4 unknowns, solved in a loop.
1;
function total = small_solves(n)
  total = 0;
  for k = 1:n
    a = [4 1 0 k / n; 1 5 2 0; 0 2 6 1; 1 0 1 7]; x = a \ [1; 2; 3; 4]; total = total + x(1) + x(4);
  end
end
n = 20000; if getenv('BENCH_SHORT'), n = 600; end
t = tic; total = small_solves(n); e = toc(t);
fprintf('%.8g\n%.6f\n', total, e);
