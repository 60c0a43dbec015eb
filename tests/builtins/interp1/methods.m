% Lines between points, NaN outside.
%@ source: octave-cli 7.3
assert(interp1([1 2 3],[10 20 30],2.5) == 25 && isnan(interp1([1 2 3],[10 20 30],4)))
assert(interp1([1 2 3],[10 20 30],2.4,'nearest') == 20 && interp1([1 2 3],[10 20 30],4,'linear','extrap') == 40)
assert(abs(interp1([0 1 2 3],[0 1 8 27],1.5,'spline') - 3.375) < 1e-12)
