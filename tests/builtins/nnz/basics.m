% Elements that aren't zero are counted.
%@ source: documentation page of the function, checked against another implementation
assert(nnz([1 0 2]) == 2 && nnz([]) == 0 && nnz(true(2)) == 4)
