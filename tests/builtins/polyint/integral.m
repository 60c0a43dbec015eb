% polyint integrates.
%@ source: MATLAB documentation
assert(isequal(polyint([2 2]),[1 2 0]) && isequal(polyint([2 2],5),[1 2 5]))
