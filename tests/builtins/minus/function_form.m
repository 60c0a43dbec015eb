% minus is -.
%@ source: MATLAB documentation
assert(isequal(minus([5 6],1),[4 5]))
