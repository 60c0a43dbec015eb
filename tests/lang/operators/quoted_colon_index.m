% The text ':' as an index means everything.
%@ source: language.md 3.9
A = [1 2; 3 4];
k = {':', 2};
assert(isequal(A(k{:}), [2; 4]))
assert(isequal(A(':'), [1; 3; 2; 4]))
A(':', 1) = 0;
assert(isequal(A, [0 2; 0 4]))
