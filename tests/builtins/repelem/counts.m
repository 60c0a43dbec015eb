% Each element is repeated by its count.
%@ source: octave-cli 7.3
assert(isequal(repelem([1 2],2),[1 1 2 2]) && isequal(repelem([1 2],[1 3]),[1 2 2 2]))
assert(isequal(repelem([1 2;3 4],1,2),[1 1 2 2;3 3 4 4]))
