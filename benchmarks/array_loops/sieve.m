% The sieve of Eratosthenes in a logical array.
1;
function total = sieve(n)
  prime = true(1, n); prime(1) = false; i = 2;
  while i * i <= n
    if prime(i)
      for j = i * i:i:n
        prime(j) = false;
      end
    end
    i = i + 1;
  end
  total = 0;
  for i = 1:n
    if prime(i)
      total = total + i;
    end
  end
end
n = 5000000; if getenv('BENCH_SHORT'), n = 200000; end
t = tic; total = sieve(n); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
