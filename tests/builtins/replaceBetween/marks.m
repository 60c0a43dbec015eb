% What lies between the marks is replaced.
%@ source: docs replaceBetween
assert(isequal(replaceBetween('a[b]c', '[', ']', 'x'), 'a[x]c') && isequal(replaceBetween("abcd", 2, 3, "-"), "a-d"))
