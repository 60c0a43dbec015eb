% An integer array becomes complex when a complex number is stored or joined, and real again when the last one goes.
%@ source: language.md 15.15; documentation of integer classes
x = int8([1 2 3]);
x(2) = 2i
%| x =
%| 
%|   1×3 int8 row vector
%| 
%|    1 + 0i   0 + 2i   3 + 0i
%| 
x(2) = 5;
assert(isreal(x) && isequal(x, int8([1 5 3])))
x(5) = 200 + 1.5i;
assert(isequal(x, int8([1 5 3 0 127+2i])) && isreal(x(1:4)) && ~isreal(x(4:5)))
x(5) = [];
assert(isequal(x, int8([1 5 3 0])))
x(2, 2) = int8(-1i);
assert(isequal(x, int8([1 5 3 0; 0 -1i 0 0])))
x(:, 2) = [];
assert(isreal(x))
x(logical([1 0 0; 0 0 0])) = 4 - 4i;
assert(x(1) == 4-4i)
x(1, :) = 0.2i;
assert(isreal(x))
z = complex([1 2], [3 4]);
z(2) = int8(5+6i);
assert(isa(z, 'double') && isequal(z, [1+3i 5+6i]))
clear w
w(3) = uint16(1+2i);
assert(isa(w, 'uint16') && isequal(w, [0 0 1+2i]))
s.a(2) = int32(7i);
s.a(end + 1) = 1i;
assert(isequal(s.a, int32([0 7i 1i])))
c = cell(1, 2);
c{2}(2) = int8(1i);
assert(isequal(c{2}, int8([0 1i])))

y = [int8(1) 2i; single(3.5) 300]
%| y =
%| 
%|   2×2 int8 matrix
%| 
%|      1 +   0i     0 +   2i
%|      4 +   0i   127 +   0i
%| 
assert(isequal([x(1:0) int8(1i)], int8(1i)) && isequal(vertcat(2i, int8(1)), int8([2i; 1])) && isequal(cat(2, true, int8(1i)), int8([1 1i])))
assert(isa([int16(1) int8(2i)], 'int16') && isequal([int16(1) int8(2i)], [1 2i]))
y = [y; y];
y(end + 1, :) = [1 2];
assert(isequal(size(y), [5 2]) && isequal(y(5, :), int8([1 2])) && isequal(y(1:2, :), y(3:4, :)))
text = 'abc';
text(2) = int8(98+1i);
%@ error: MATLAB:invalidConversion "Conversion to char from complex int8 is not possible."
