% A handle can be passed to itself.
%@ source: language.md 7.2
fact = @(self, n) max(1, n) * prod(1:max(0, n-1));
assert(fact(fact, 5) == 120)
fib = @(n) fib_of(n);
assert(isequal(arrayfun(fib, 1:7), [1 1 2 3 5 8 13]))
function r = fib_of(n)
    if n < 3, r = 1; else, r = fib_of(n-1) + fib_of(n-2); end
end
