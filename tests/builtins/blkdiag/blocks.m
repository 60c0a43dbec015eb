% Matrices go along the diagonal.
%@ source: octave-cli 7.3
assert(isequal(blkdiag(1,[2 3]),[1 0 0;0 2 3]) && isequal(blkdiag([1;2],3),[1 0;2 0;0 3]))
