% mpower is ^.
%@ source: MATLAB documentation
assert(isequal(mpower([1 1;0 1],3),[1 3;0 1]))
