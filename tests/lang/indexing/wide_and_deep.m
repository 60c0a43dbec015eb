% Any numeric class serves among the subscripts of one index.
%@ source: language.md 10.16
A = reshape(1:24, 2, 3, 4);
assert(A(int8(2), single(3), uint16(4)) == 24 && isequal(A(true, 1, 1), 1) && isequal(A([true false], :, 2), [7 9 11]))
