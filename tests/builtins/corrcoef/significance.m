% Probabilities and confidence intervals.
%@ source: octave-cli 7.3
[r, p, lo, hi] = corrcoef([1 2 3 4], [1 3 2 5]);
assert(abs(r(1, 2) - 0.8315218406203) < 1e-12)
assert(abs(p(1, 2) - 0.1684781593797) < 1e-12)
assert(abs(lo(1, 2) - -0.6451) < 1e-4 && abs(hi(1, 2) - 0.9964) < 1e-4)
r = corrcoef([1 2; NaN 3; 4 5; 6 5], 'Rows', 'complete');
assert(abs(r(1, 2) - 0.9177) < 1e-4)
