% Hofstadter's female and male sequences: two functions that call each other.
1;
function r = female(n)
  if n == 0
    r = 1;
  else
    r = n - male(female(n - 1));
  end
end
function r = male(n)
  if n == 0
    r = 0;
  else
    r = n - female(male(n - 1));
  end
end
function total = hofstadter(n)
  total = 0;
  for k = 0:n
    total = total + female(k) + 2 * male(k);
  end
end
n = 75; if getenv('BENCH_SHORT'), n = 38; end
t = tic; total = hofstadter(n); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
