% No conjugation.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(transpose([1i 2]), [1i;2]))
