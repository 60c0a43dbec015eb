% The function form of ./.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(rdivide([4 6], 2), [2 3]))
