% The least that a loop can do.
1;
function s = total(n)
  s = 0;
  for k = 1:n
    s = s + k * 2;
  end
end
n = 20000000; if getenv('BENCH_SHORT'), n = 500000; end
t = tic; s = total(n); e = toc(t);
fprintf('%.15g\n%.6f\n', s, e);
