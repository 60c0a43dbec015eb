% The last result counts over all remaining dimensions.
%@ source: octave-cli 7.3
[r,c] = ind2sub([2 3],4);
assert(r == 2 && c == 2)
[r,c] = ind2sub([2 3 4],24);
assert(r == 2 && c == 12)
