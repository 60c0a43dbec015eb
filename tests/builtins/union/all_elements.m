% union is sorted and distinct; a column unless both are rows.
%@ source: MATLAB documentation
assert(isequal(union([3 1],[2 1]),[1 2 3]) && isequal(union([1;2],[2;3]),[1;2;3]) && isequal(union([],[2 1]),[1 2]))
