% Logical not binds tighter than arithmetic and comparison.
%@ source: language.md 3.5
a = 0; b = 1;
assert((~a == b) == true && ~(a == b) == true)
assert(~a + 1 == 2 && ~~5 == true)
assert(-~a == -1 && isequal(~[1 0 2], logical([0 1 0])))
