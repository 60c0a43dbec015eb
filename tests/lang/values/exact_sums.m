% A sum of whole numbers is exact, whatever their order.
%@ source: language.md 15.22
assert(sum(1:100000) == 5000050000 && sum(2^53 - 1) == 2^53 - 1 && sum(ones(1, 1e5)) == 1e5)
assert(abs(sum(0.1 * ones(1, 1000)) - 100) < 1e-10)
