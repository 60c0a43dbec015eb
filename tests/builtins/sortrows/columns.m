% Rows sort by columns; a negative one descends.
%@ source: octave-cli 7.3
assert(isequal(sortrows([3 1;1 2;3 0]),[1 2;3 0;3 1]) && isequal(sortrows([1 2;3 1],-1),[3 1;1 2]))
[b,i] = sortrows([3 1;1 2;3 0]);
assert(isequal(i,[2;3;1]))
assert(isequal(sortrows({'b';'a'}),{'a';'b'}))
