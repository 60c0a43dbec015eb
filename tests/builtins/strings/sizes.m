% All elements are without characters.
%@ source: docs strings
s = strings(2, 3);
assert(isequal(size(s), [2 3]) && s(1) == "" && isstring(strings))
