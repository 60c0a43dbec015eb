% Doubles side by side and above each other, scalars, matrices and empty ones.
%@ source: docs "Creating, Concatenating, and Expanding Matrices"
a = 1; b = 2; m = [1 2; 3 4];
assert(isequal([a b; b a], [1 2; 2 1]) && isequal([a; b; 3], (1:3)') && isequal([m [5; 6]], [1 2 5; 3 4 6]) && isequal([m; 5 6], [1 2; 3 4; 5 6]))
assert(isequal([m m; m m], repmat(m, 2, 2)) && isequal([a m(1, :)], [1 1 2]) && isequal([[] m], m) && isequal([m; zeros(0, 2)], m))
assert(isequal([1:3 4], 1:4) && isequal([a, 2i], [1, 2i]) && isa([a single(2)], 'single') && isequal(size([zeros(1, 0); 1]), [1 1]))
for k = {'[m [1 2 3]]', '[m; 1 2 3]', '[a b; 1]'}
    try, eval([k{1} ';']); assert(false); catch e, end
    assert(strcmp(e.identifier, 'MATLAB:catenate:dimensionMismatch'))
end
assert(isequal(m * m, [7 10; 15 22]) && isequal(m * [1; 2], [5; 11]) && isequal([1 2] * m, [7 10]) && [1 2] * [3; 4] == 11)
assert(isequal(m * 2, [2 4; 6 8]) && isequal(2 * m, m * 2) && isequal(m / 2, m * 0.5) && isequal(2 \ m, m / 2) && isequal([1 2 3]', [1; 2; 3]))
assert(isequal(zeros(2, 0) * zeros(0, 3), zeros(2, 3)) && isequal(size(zeros(0, 2) * m), [0 2]) && 1 / (-0 * 1) == -Inf)
try, m * [1 2 3]; catch e, end
assert(strcmp(e.identifier, 'MATLAB:innerdim'))
