% The first row holds the negated, scaled coefficients.
%@ source: octave-cli 7.3
assert(isequal(compan([1 0 -7 6]),[0 7 -6;1 0 0;0 1 0]) && isequal(compan([2 4]),-2))
