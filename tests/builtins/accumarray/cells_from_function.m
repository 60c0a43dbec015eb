% A function that returns cells makes a cell array.
%@ source: MATLAB documentation
c = accumarray([1;2;1],[1;2;3],[],@(v){sort(v)});
assert(iscell(c) && isequal(c{1},[1;3]))
