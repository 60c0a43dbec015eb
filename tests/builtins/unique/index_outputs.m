% C = A(ia) with first occurrences and A = C(ic), both columns.
%@ source: octave-cli 7.3
[u,ia,ic] = unique([3 1 3 2]);
assert(isequal(u,[1 2 3]) && isequal(ia,[2;4;1]) && isequal(ic,[3;1;3;2]))
