% The function form of <=.
%@ source: documentation page of the function, checked against another implementation
assert(le(2, 2) && ~le(3, 2))
