% What lies between the marks goes.
%@ source: docs eraseBetween
assert(isequal(eraseBetween('a[b]c', '[', ']'), 'a[]c') && isequal(eraseBetween("abcd", 2, 3), "ad"))
