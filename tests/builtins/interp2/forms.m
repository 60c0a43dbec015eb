% On natural and given coordinates, on grids, and refined.
%@ source: octave-cli 7.3
V = [1 2; 3 4];
assert(isequal(interp2(V, 1.5, 1.5), 2.5))
assert(isequal(interp2(V, 1), [1 1.5 2; 2 2.5 3; 3 3.5 4]))
assert(isequal(interp2(1:2, 1:3, [1 2; 3 4; 5 6], [1 1.5], [1; 2.5]), [1 1.5; 4 4.5]))
assert(isequaln(interp2(V, [1 1.5 3], [1 1 1]), [1 1.5 NaN]))
assert(isequal(interp2(V, 1.2, 1.7, 'nearest'), 3))
assert(abs(interp2(magic(4), 2.5, 2.5, 'spline') - 8.5) < 1e-12)
assert(isequal(interp2(V, 3, 3, 'linear', 0), 0))
interp2(V, 1, 1, 'foo')
%@ error: MATLAB:interp2:InvalidMethod "Invalid interpolation method 'foo'."
