% sort is stable, with NaN last.
%@ source: octave-cli 7.3
[s,i] = sort([3 NaN 1 3]);
assert(isequaln(s,[1 3 3 NaN]) && isequal(i,[3 1 4 2]))
[d,k] = sort([3 1 3],'descend');
assert(isequal(d,[3 3 1]) && isequal(k,[1 3 2]))
assert(isequal(sort([3 1;2 5]),[2 1;3 5]) && isequal(sort([3 1;2 5],2),[1 3;2 5]))
