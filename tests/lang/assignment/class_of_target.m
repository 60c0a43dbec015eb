% An indexed assignment keeps the target's class and converts the value.
%@ source: language.md 11.1
a = 1:3; a(2) = int8(9); assert(isa(a, 'double') && a(2) == 9)
b = int8(1:3); b(1) = 2.7; b(2) = 300; assert(isa(b, 'int8') && isequal(b, int8([3 127 3])))
c = single(1); c(2) = 0.1; assert(isa(c, 'single') && c(2) == single(0.1))
d = 1:2; d(1) = 'a'; d(2) = true; assert(isa(d, 'double') && isequal(d, [97 1]))
L = true(1, 3); L(2) = 5; L(3) = 0; assert(islogical(L) && isequal(L, [true true false]))
s = 'abc'; s(2) = 65; assert(strcmp(s, 'aAc'))
t = ["a" "b"]; t(2) = 'xyz'; t(1) = 5; assert(isequal(t, ["5" "xyz"]))
