% Seconds from the second date vector to the first, row by row.
%@ source: documentation page of etime
assert(isequal(etime([2000 1 1 0 1 0.5], [2000 1 1 0 0 0]), 60.5))
assert(isequal(etime([2000 1 2 0 0 0], [2000 1 1 0 0 0; 2000 1 1 0 0 1]), [86400; 86399]))
