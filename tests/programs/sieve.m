% A sieve finds the primes below thirty.
%@ source: language.md 5, 11.9
n = 30;
is_prime = true(1, n);
is_prime(1) = false;
for k = 2:floor(sqrt(n))
    if is_prime(k), is_prime(k*k:k:n) = false; end
end
fprintf('%d ', find(is_prime)); fprintf('\n');
%| 2 3 5 7 11 13 17 19 23 29
