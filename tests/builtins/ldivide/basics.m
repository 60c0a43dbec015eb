% The function form of .\.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(ldivide(2, [4 6]), [2 3]))
