% The least of each window.
%@ source: octave-cli 7.3
assert(isequal(movmin([4 2 8], 2), [4 2 2]))
assert(isequal(movmin([NaN 2 8], 2), [NaN 2 2]) || isequaln(movmin([NaN 2 8], 2), [NaN 2 2]))
