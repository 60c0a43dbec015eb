% The function form of >.
%@ source: documentation page of the function, checked against another implementation
assert(gt(2, 1) && ~gt(2, 2))
