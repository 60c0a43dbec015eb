% Filled to the longest or to a length.
%@ source: docs pad
assert(isequal(pad("a", 3), "a  ") && isequal(pad(["a" "bcd"]), ["a  " "bcd"]) && isequal(pad('a', 3, 'left', '.'), '..a'))
