% Primes by trial division.
1;
function total = numprime(n)
  total = 0;
  for k = 2:n
    is_prime = true; d = 2;
    while d * d <= k
      if rem(k, d) == 0
        is_prime = false;
        break
      end
      d = d + 1;
    end
    if is_prime
      total = total + k;
    end
  end
end
n = 240000; if getenv('BENCH_SHORT'), n = 10000; end
t = tic; total = numprime(n); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
