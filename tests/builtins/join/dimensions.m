% Texts are joined along the last dimension, or a given one.
%@ source: docs join
assert(isequal(join(["a" "b"], "-"), "a-b") && isequal(join(["a" "b"; "c" "d"]), ["a b"; "c d"]))
assert(isequal(join(["a" "b"; "c" "d"], 1), ["a c" "b d"]) && isequal(join({'a', 'b'}), 'a b'))
