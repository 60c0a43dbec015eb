% Pieces need a dimension of length 1.
%@ source: documentation page of split
assert(isequal(size(split(["a b" "c d"; "e f" "g h"], " ", 3)), [2 2 2]))
split(["a b" "c d"; "e f" "g h"], " ", 1)
%@ error: MATLAB:string:DimensionMismatch
