% Normal numbers have mean zero and variance one, and the sequence depends on the seed alone.
%@ source: language.md 32.5
rng default
x = randn(1, 5);
rng default
assert(isequal(x, randn(1, 5)) && max(abs(x(1:3) - [0.5377 1.8339 -2.2588])) < 1e-4)
y = randn(1, 20000);
assert(abs(mean(y)) < 0.03 && abs(std(y) - 1) < 0.03)
