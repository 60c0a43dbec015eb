% rot90 turns counter-clockwise.
%@ source: octave-cli 7.3
assert(isequal(rot90([1 2;3 4]),[2 4;1 3]) && isequal(rot90([1 2;3 4],-1),[3 1;4 2]) && isequal(rot90([1 2 3],2),[3 2 1]))
