% A function that returns cells makes a cell array.
%@ source: octave-cli 7.3
c = accumarray([1;2;1],[1;2;3],[],@(v){sort(v)});
assert(iscell(c) && isequal(c{1},[1;3]))
