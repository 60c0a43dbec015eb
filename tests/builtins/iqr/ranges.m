% The distance of the quartiles.
%@ source: octave-cli 7.3
assert(isequal(iqr([1 2 3 4 10]), 3.75))
assert(isequal(iqr([1 2; 3 4; 5 9]), [3 5.25]))
assert(isequal(iqr([1 2; 3 4], 2), [1; 1]))
