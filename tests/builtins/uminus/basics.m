% The function form of -.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(uminus([1 -2]), [-1 2]))
