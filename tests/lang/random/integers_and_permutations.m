% Random integers and permutations follow from the uniform numbers.
%@ source: language.md 32.4, 32.6
rng default
assert(isequal(randi(10, 1, 5), [9 10 2 10 7]))
rng default
k = randi([5 7], 1, 100);
rng default
assert(isequal(k, 5 + floor(3 * rand(1, 100))))
rng default
assert(isequal(randperm(6), [6 3 5 1 2 4]))
rng default
assert(isequal(randperm(10), [6 3 7 8 5 1 2 4 9 10]))
