% A matrix transposed by loops, back and forth.
1;
function b = transposed(a, n)
  b = zeros(n, n);
  for j = 1:n
    for i = 1:n
      b(i, j) = a(j, i);
    end
  end
end
function total = several(n, rounds)
  a = zeros(n, n); total = 0;
  for j = 1:n
    for i = 1:n
      a(i, j) = i + n * j;
    end
  end
  for r = 1:rounds
    a = transposed(a, n); total = total + a(2, n) + a(n, 3);
  end
end
rounds = 80; if getenv('BENCH_SHORT'), rounds = 3; end
t = tic; total = several(400, rounds); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
