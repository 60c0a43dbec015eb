% Each old text has its own new text.
%@ source: docs replace
assert(isequal(replace('abc', 'b', 'x'), 'axc') && isequal(replace("abc", ["a" "c"], ["1" "2"]), "1b2"))
assert(isequal(replace({'aa'; 'b'}, 'a', ''), {''; 'b'}))
