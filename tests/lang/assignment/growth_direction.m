% A new vector grows as a row, a column stays a column.
%@ source: language.md 11.5
x(3) = 1; assert(isrow(x))
y = [1; 2]; y(4) = 9; assert(isequal(y, [1; 2; 0; 9]))
z = 5; z(3) = 1; assert(isequal(z, [5 0 1]))
w = zeros(1, 0); w(2) = 1; assert(isequal(w, [0 1]))
v = zeros(0, 1); v(2) = 1; assert(isequal(v, [0; 1]))
A = eye(2);
try, A(7) = 1; catch e, end
assert(contains(e.message, 'grow array along ambiguous dimension'))
