% The part after a position or a text.
%@ source: docs extractAfter
assert(isequal(extractAfter('key=val', '='), 'val') && isequal(extractAfter("abcd", 3), "d"))
assert(isequal(extractAfter(["a-b" "c-d"], "-"), ["b" "d"]))
