% The text goes before each occurrence.
%@ source: docs insertBefore
assert(isequal(insertBefore('abab', 'b', '-'), 'a-ba-b') && isequal(insertBefore("abc", 2, "-"), "a-bc"))
