% Nothing is trimmed.
%@ source: docs append
assert(isequal(append('a ', 'b'), 'a b') && isequal(append("a", {'x', 'y'}), ["ax" "ay"]))
