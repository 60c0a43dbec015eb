% Deletion needs existing elements and one open dimension.
%@ source: language.md 21
A = eye(3);
try, A(17) = []; catch e1, end
try, A(1, 2) = []; catch e2, end
assert(strcmp(e1.identifier, 'MATLAB:subsdeldimmismatch') && strcmp(e1.message, 'Matrix index is out of range for deletion.'))
assert(strcmp(e2.identifier, 'MATLAB:subsdeldimmismatch') && strcmp(e2.message, 'A null assignment can have only one non-colon index.'))
assert(isequal(A, eye(3)))
