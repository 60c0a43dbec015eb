% Probabilities and confidence intervals.
%@ source: octave-cli 7.3
[r, p, lo, hi] = corrcoef([1 2 3 4], [1 3 2 5]);
assert(abs(r(1, 2) - 0.831521841106) < 1e-9)
assert(abs(p(1, 2) - 0.168478158894) < 1e-9)
assert(abs(lo(1, 2) - -0.6451) < 1e-4 && abs(hi(1, 2) - 0.9964) < 1e-4)
r = corrcoef([1 2; NaN 3; 4 5; 6 5], 'Rows', 'complete');
assert(abs(r(1, 2) - 0.9177) < 1e-4)
