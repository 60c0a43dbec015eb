% cummin is the smallest so far.
%@ source: octave-cli 7.3
assert(isequal(cummin([3 1 2]),[3 1 1]))
