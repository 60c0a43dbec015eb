% Errors thrown in one of ten calls, and caught.
1;
function y = checked(k)
  if mod(k, 10) == 0
    error('bench:tenth', 'number %d', k);
  end
  y = k;
end
function total = attempts(n)
  total = 0;
  for k = 1:n
    try
      total = total + checked(k);
    catch problem
      total = total + numel(problem.message);
    end
  end
end
n = 50000; if getenv('BENCH_SHORT'), n = 1500; end
t = tic; total = attempts(n); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
