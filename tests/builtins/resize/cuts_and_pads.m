% resize keeps the common part.
%@ source: MATLAB documentation
assert(isequal(resize([1 2;3 4],1,3),[1 2 0]) && isequal(resize([1 2;3 4],3,1),[1;3;0]))
