% A vector makes a matrix, a matrix gives its diagonal.
%@ source: octave-cli 7.3
assert(isequal(diag([1 2]),[1 0;0 2]) && isequal(diag([1 2;3 4]),[1;4]))
assert(isequal(diag([1 2],1),[0 1 0;0 0 2;0 0 0]) && isequal(diag([1 2;3 4],-1),3))
assert(isequal(diag([1;2],-1),[0 0 0;1 0 0;0 2 0]) && isequal(diag(5),5))
