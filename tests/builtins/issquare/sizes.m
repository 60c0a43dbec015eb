% As many rows as columns make a square.
%@ source: MATLAB documentation
assert(issquare(eye(3)) && ~issquare([1 2]) && issquare([]))
