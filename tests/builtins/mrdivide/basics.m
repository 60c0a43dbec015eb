% The function form of /.
%@ source: documentation page of the function, checked against another implementation
assert(abs(mrdivide([2 4], 2) - [1 2]) < 1e-15)
