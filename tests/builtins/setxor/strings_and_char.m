% A char row, or a cell array of them, beside a string array: the set is a string array.
%@ source: documentation page of setxor
assert(isequal(setxor(["x" "y"], '+'), ["+" "x" "y"]))
c = setxor('+', ["x" "y"]);
assert(isstring(c) && isequal(c, ["+" "x" "y"]))
assert(isequal(setxor(["x" "y"], {'y', 'a'}), ["a" "x"]))
assert(isequal(union({'b', 'a'}, ["c" "b"]), ["a" "b" "c"]))
assert(isequal(union('a', ["c" "b"]), ["a" "b" "c"]))
[tf, at] = ismember({'y', 'q'}, ["x" "y"]);
assert(isequal(tf, [true false]) && isequal(at, [2 0]))
