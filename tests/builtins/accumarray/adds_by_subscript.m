% Values with the same subscript are added; a function may combine them.
%@ source: octave-cli 7.3
assert(isequal(accumarray([1;2;1],[10;20;30]),[40;20]))
assert(isequal(accumarray([1 1;2 2;1 1],[1;2;3]),[4 0;0 2]))
assert(isequal(accumarray([1;3],[5;6],[4 1]),[5;0;6;0]))
assert(isequal(accumarray([1;2;1],[1;5;3],[],@max),[3;5]))
assert(isequal(accumarray([1;3],[2;3],[],@sum,-1),[2;-1;3]))
