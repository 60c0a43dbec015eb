% The position is the lowest one.
%@ source: MATLAB documentation
[tf,loc] = ismember([1 5 2],[2 1 2]);
assert(isequal(loc,[2 0 1]))
