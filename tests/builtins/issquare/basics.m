% As many rows as columns.
%@ source: documentation page of the function, checked against another implementation
assert(issquare(ones(2)) && ~issquare(ones(2,3)))
