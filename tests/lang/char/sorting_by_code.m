% Text sorts by character code.
%@ source: language.md 17.18
assert(strcmp(sort('bAca'), 'Aabc') && isequal(sort({'b', 'A', 'a'}), {'A', 'a', 'b'}) && isequal(sort(["b" "B" "a"]), ["B" "a" "b"]))
