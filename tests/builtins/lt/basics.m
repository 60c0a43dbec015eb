% The function form of <.
%@ source: documentation page of the function, checked against another implementation
assert(lt(1, 2) && ~lt(2, 2))
