% The identity has ones on the main diagonal, of any shape and class.
%@ source: octave-cli 7.3
assert(isequal(eye(2,3),[1 0 0;0 1 0]))
assert(isequal(eye([2 1]),[1;0]) && isa(eye(2,'int8'),'int8'))
assert(isequal(eye,1) && isequal(size(eye(0)),[0 0]))
