% A number written into a logical array becomes logical.
%@ source: language.md 11.2
L = true(1, 3); L(2) = 5; L(3) = 0;
assert(isa(L, 'logical') && isequal(L, [true true false]))
