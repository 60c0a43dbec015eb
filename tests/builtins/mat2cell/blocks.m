% The vectors are the lengths of the blocks.
%@ source: docs mat2cell
c = mat2cell([1 2 3; 4 5 6], [1 1], [2 1]);
assert(isequal(c, {[1 2], 3; [4 5], 6}) && isequal(mat2cell((1:4)', [1 3]), {1; [2; 3; 4]}))
mat2cell(1:3, 1, [1 1])
%@ error: MATLAB:mat2cell:VectorSumMismatch
