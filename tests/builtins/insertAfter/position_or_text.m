% The text goes after each occurrence.
%@ source: docs insertAfter
assert(isequal(insertAfter('abab', 'a', '-'), 'a-ba-b') && isequal(insertAfter("abc", 2, "-"), "ab-c"))
