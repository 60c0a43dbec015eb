% The function form of >=.
%@ source: documentation page of the function, checked against another implementation
assert(ge(2, 2) && ~ge(1, 2))
