% Handles nest and keep the outer parameters.
%@ source: language.md 7.3
add = @(x) @(y) x + y;
three = add(3);
assert(three(4) == 7)
compose = @(f, g) @(x) f(g(x));
h = compose(@sqrt, @abs);
assert(h(-16) == 4)
