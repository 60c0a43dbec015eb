% The lines of an array of texts lie along the first dimension behind those that the texts fill.
%@ source: documentation page of splitlines
assert(isequal(splitlines(["a" "b" "13" "x"]), ["a" "b" "13" "x"]))
assert(isequal(splitlines([["a" "b"] 13 10 'b']), ["a" "b" "13" "10" "b"]))
two = "a" + newline + "b";
row = splitlines([two "c" + newline + "d"]);
assert(isequal(size(row), [1 2 2]) && isequal(row(:, :, 2), ["b" "d"]))
assert(isequal(splitlines([two; "c" + newline + "d"]), ["a" "b"; "c" "d"]))
assert(isequal(size(splitlines([two two; two two])), [2 2 2]))
splitlines([two "c"])
%@ error: MATLAB:string:DimensionMismatch
