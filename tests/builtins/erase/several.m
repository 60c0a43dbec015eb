% All occurrences of all texts go.
%@ source: docs erase
assert(isequal(erase('banana', 'an'), 'ba') && isequal(erase(["ab" "cd"], ["a" "d"]), ["b" "c"]))
