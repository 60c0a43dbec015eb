% unique sorts, or keeps the order of first occurrence.
%@ source: octave-cli 7.3
assert(isequal(unique([3 1 3 2]),[1 2 3]) && isequal(unique([3;1;3]),[1;3]) && isequal(unique([3 1 3],'stable'),[3 1]))
assert(numel(unique([NaN NaN])) == 2 && isequal(unique({'b','a','b'}),{'a','b'}))
assert(isequal(unique([1 2;1 2;0 1],'rows'),[0 1;1 2]))
