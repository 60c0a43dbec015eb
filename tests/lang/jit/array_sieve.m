% Primes by a sieve of logical values.
%@ source: octave-cli 7.3
n = 5000; p = true(1, n); p(1) = false;
for i = 2:floor(sqrt(n))
    if p(i)
        for j = i * i:i:n, p(j) = false; end
    end
end
fprintf('%d %d %s\n', sum(p), find(p, 1, 'last'), class(p))
%| 669 4999 logical
