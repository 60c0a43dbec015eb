% Random numbers have the class that is asked for and lie within the open unit interval.
%@ source: language.md 32.3, 32.8
x = rand(3, 'single'); y = rand(2, 'like', single(1)); z = randi(5, 2, 'int8'); w = rand('double');
assert(isa(x, 'single') && isequal(size(x), [3 3]) && isa(y, 'single') && isa(z, 'int8') && isa(w, 'double'))
v = rand(1, 1000, 'single');
assert(all(v > 0 & v < 1) && all(z(:) >= 1 & z(:) <= 5))
