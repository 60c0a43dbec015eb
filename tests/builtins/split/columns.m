% Pieces of one text lie in a column.
%@ source: docs split
assert(isequal(split("a b"), ["a"; "b"]) && isequal(split('a,b', ','), {'a'; 'b'}) && isequal(split("a,,b", ","), ["a"; ""; "b"]))
assert(isequal(split(["a b"; "c d"]), ["a" "b"; "c" "d"]))
split(["a b" "c"])
%@ error: MATLAB:string:DimensionMismatch
