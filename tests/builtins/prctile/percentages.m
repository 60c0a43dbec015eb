% Percentages in place of fractions.
%@ source: octave-cli 7.3
assert(isequal(prctile([1 2 3 4 5], 50), 3))
assert(isequal(prctile([1 2; 3 4; 5 9], [25 50]), [1.5 2.5; 3 4]))
assert(isequal(prctile([1 2; 3 4], 50, 2), [1.5; 3.5]))
assert(isequal(prctile([1 2; 3 4], 50, [1 2]), 2.5))
prctile(1:3, 101)
%@ error: MATLAB:prctile:invalidInput "Probabilities are out of range."
