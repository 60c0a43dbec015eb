% Each operator has a function of the same meaning.
%@ source: language.md 3.11
A = [1 2; 3 4]; B = [5 6; 7 8];
assert(isequal(plus(A, B), A + B) && isequal(minus(A, B), A - B))
assert(isequal(times(A, B), A .* B) && isequal(mtimes(A, B), A * B))
assert(isequal(rdivide(A, B), A ./ B) && isequal(ldivide(A, B), A .\ B))
assert(isequal(power(A, 2), A .^ 2) && isequal(mpower(A, 2), A ^ 2))
assert(isequal(uminus(A), -A) && isequal(uplus(A), A) && isequal(not(A), ~A))
assert(isequal(and(A, 0), A & 0) && isequal(or(A, 0), A | 0))
assert(eq(1, 1) && ne(1, 2) && lt(1, 2) && le(1, 1) && gt(2, 1) && ge(2, 2))
assert(isequal(colon(1, 3), 1:3) && isequal(colon(1, 2, 5), 1:2:5))
assert(isequal(transpose(A), A.') && isequal(ctranspose(1i), -1i))
assert(isequal(horzcat(A, B), [A B]) && isequal(vertcat(A, B), [A; B]))
