% Contents lie side by side as the cells do.
%@ source: docs cell2mat
assert(isequal(cell2mat({1 2; 3 4}), [1 2; 3 4]) && isequal(cell2mat({[1 2], 3; [4 5], 6}), [1 2 3; 4 5 6]) && isequal(cell2mat({}), []))
assert(isequal(cell2mat({'ab', 'c'}), 'abc') && isequal(cell2mat({[1 2]; [3 4]}), [1 2; 3 4]))
cell2mat({1, 'a'})
%@ error: MATLAB:cell2mat:MixedDataTypes "All contents of the input cell array must be of the same data type."
