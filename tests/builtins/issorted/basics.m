% Order by value.
%@ source: documentation page of the function, checked against another implementation
assert(issorted([1 2 2 3]) && ~issorted([2 1]) && issorted([]))
