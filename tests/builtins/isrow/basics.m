% 1-by-n.
%@ source: documentation page of the function, checked against another implementation
assert(isrow([1 2]) && ~isrow([1;2]) && isrow(5) && isrow(''  * 1) == false)
