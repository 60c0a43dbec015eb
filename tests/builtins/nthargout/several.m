% Several outputs come in a cell array.
%@ source: octave-cli 7.3
assert(isequal(nthargout([2 1], @max, [1 9 3]), {2, 9}))
assert(isequal(nthargout(1, 2, @max, [1 9 3]), 9))
