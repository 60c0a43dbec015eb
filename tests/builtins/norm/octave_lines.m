% Octave takes the norms of rows or columns.
%@ source: octave-cli 7.3
%@ compat: octave
A = [1 2; 3 4];
assert(norm(norm(A, 'rows') - [sqrt(5); 5]) < 1e-14)
assert(isequal(norm(A, 1, 'cols'), [4 6]))
assert(isequal(norm(A, 'inf', 'rows'), [2; 4]))
