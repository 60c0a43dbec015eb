% The middle of each window.
%@ source: octave-cli 7.3
assert(isequal(movmedian(1:5, 3), [1.5 2 3 4 4.5]))
assert(isequal(movmedian([1 9 2], 3), [5 2 5.5]))
