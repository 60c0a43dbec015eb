% Fields lie along a dimension of the cells.
%@ source: docs cell2struct
s = cell2struct({1; 2}, {'a'; 'b'}, 1);
assert(s.a == 1 && s.b == 2)
t = cell2struct({1, 2; 3, 4}, {'a', 'b'}, 2);
assert(isequal(size(t), [2 1]) && t(2).b == 4)
cell2struct({1; 2}, {'a'}, 1)
%@ error: MATLAB:cell2struct:NumFieldsMismatch
