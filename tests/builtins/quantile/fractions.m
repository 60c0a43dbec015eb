% Straight lines between the middles of the steps.
%@ source: octave-cli 7.3
assert(isequal(quantile([1 2 3 4 5], [0.25 0.5]), [1.75 3]))
assert(isequal(quantile([1 2; 3 4; 5 9], 0.3), [1.8 2.8]) || norm(quantile([1 2; 3 4; 5 9], 0.3) - [1.8 2.8]) < 1e-14)
assert(isequal(quantile([1 2; 3 4], [0.25 0.75], 2), [1 2; 3 4]))
assert(isequal(quantile([1 NaN 3], 0.5), 2))
assert(isequal(quantile([1 2; 3 4], 0.5, 'all'), 2.5))
assert(isequal(quantile([1 2 3 4 5], 3), quantile([1 2 3 4 5], [0.25 0.5 0.75])))
assert(isequal(size(quantile(ones(3, 2, 4), [0.1 0.2], 3)), [3 2 2]))
