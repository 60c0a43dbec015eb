% Whole numbers of every class, logicals and chars are indices.
%@ source: language.md 10.7
x = 1:100;
assert(x(int8(3)) == 3 && x(single(4)) == 4 && x(uint64(5)) == 5 && x('A') == 65)
assert(isequal(x([true false true]), [1 3]) && isequal(x('ab'), [97 98]))
