% The function form of -.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(minus([1 2], 3), [-2 -1]))
