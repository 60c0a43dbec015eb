% Blocks of a matrix by numbers, colons and ranges, read and written.
%@ source: docs "Array Indexing"
a = reshape(1:12, 3, 4); b = a;
assert(isequal(a(2, :), [2 5 8 11]) && isequal(a(:, 3), [7; 8; 9]) && isequal(a(2:3, 2:3), [5 8; 6 9]) && isequal(a(:, :), a))
assert(isequal(a(1:2, 4), [10; 11]) && isequal(a(3, 2:4), [6 9 12]) && isequal(size(a(2:1, :)), [0 4]) && isequal(a(2, 2:2), 5))
a(2, :) = 0; a(:, 1) = [7; 8; 9]; a(2:3, 3:4) = [1 2; 3 4]; a(1, 2:3) = [5; 6];
assert(isequal(a, [7 5 6 10; 8 0 1 2; 9 6 3 4]) && isequal(b, reshape(1:12, 3, 4)))
a(:, 2) = [1 2 3]; assert(isequal(a(:, 2), [1; 2; 3])); a(:, :) = 1; assert(isequal(a, ones(3, 4)))
v = 1:6; w = v; v(2:4) = [9; 8; 7]; v(5:6) = 0; assert(isequal(v, [1 9 8 7 0 0]) && isequal(w, 1:6) && isequal(v(2:4), [9 8 7]))
k = (1:4)'; assert(isequal(k(2:3), [2; 3])); k(1:2) = 5; assert(isequal(k, [5; 5; 3; 4]))
d = magic(4); assert(isequal(d(2:5), [5 9 4 2]) && isequal(size(d((2:4)')), [3 1]) && d(7) == 7); d(3:6) = [1; 2; 3; 4];
d(15:16) = 0; assert(isequal(d(1:8), [16 5 1 2 3 4 7 14]) && isequal(d(:, 4), [13; 8; 0; 0])); c = 5; assert(isequal(c(1:1), 5))
t = ['abc'; 'def']; t(2, :) = 'xyz'; t(:, 1) = '-'; assert(isequal(t, ['-bc'; '-yz']) && isequal(t(1, 2:3), 'bc'))
l = true(2, 3); l(1, :) = false; assert(isequal(l, [false false false; true true true]) && islogical(l(:, 2)))
z = [1 2i; 3 4]; assert(isreal(z(2, :)) && isequal(z(1, :), [1 2i])); z(2, :) = [5 6]; assert(isequal(z, [1 2i; 5 6]))
m = magic(4); m(2, :) = m(:, 2); n = magic(4); assert(isequal(m(2, :), n(:, 2)')); m(:, 1) = m(1, :); assert(m(2, 1) == 2)
g = ones(2); g(3, :) = [4 5]; g(:, 3) = 7; assert(isequal(g, [1 1 7; 1 1 7; 4 5 7])); i8 = int8([1 2; 3 4]); i8(1, :) = 300;
assert(isequal(i8, int8([127 127; 3 4])))
for f = {@() a(4, :), @() a(:, 5), @() v(5:7), @() a(2:4, 1)}
    try, f{1}(); assert(false); catch e, end
    assert(strcmp(e.identifier, 'MATLAB:badsubscript'))
end
try, a(1, :) = [1 2]; catch e, end
assert(strcmp(e.identifier, 'MATLAB:subsassigndimmismatch'))
try, v(1:3) = [1 2]; catch e, end
assert(isequal(v, [1 9 8 7 0 0]))
