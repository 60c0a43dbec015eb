% The function form of the backslash.
%@ source: documentation page of the function, checked against another implementation
assert(max(abs(mldivide([2 0;0 4], [2;4]) - [1;1])) < 1e-15)
