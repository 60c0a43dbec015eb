% Elements keep their order; one length may be left out.
%@ source: octave-cli 7.3
assert(isequal(reshape(1:6,[],2),[1 4;2 5;3 6]) && isequal(size(reshape(1:8,2,[],2)),[2 2 2]))
assert(isequal(reshape({1,2},2,1),{1;2}) && isequal(reshape('abcd',2,2),['ac';'bd']))
