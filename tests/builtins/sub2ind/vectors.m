% Subscripts of the same size give indices of that size.
%@ source: octave-cli 7.3
assert(sub2ind([2 3],2,3) == 6 && isequal(sub2ind([3 4],[1 2],[4 1]),[10 2]))
