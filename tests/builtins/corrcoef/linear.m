% Linear dependence gives 1.
%@ source: octave-cli 7.3
r = corrcoef([1 2 3],[2 4 6]);
assert(abs(r(1,2)-1) < 1e-12 && isequal(size(r),[2 2]))
