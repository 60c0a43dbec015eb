% Windows shrink at the ends unless told otherwise.
%@ source: octave-cli 7.3
assert(isequal(movmean(1:5, 3), [1.5 2 3 4 4.5]))
assert(isequal(movmean(1:5, [1 0]), [1 1.5 2.5 3.5 4.5]))
assert(isequal(movmean([1 2; 3 4; 5 6], 2), [1 2; 2 3; 4 5]))
assert(isequaln(movmean(1:5, 3, 'Endpoints', 'fill'), [NaN 2 3 4 NaN]))
assert(isequal(movmean(1:5, 3, 'Endpoints', 'discard'), [2 3 4]))
assert(isequal(movmean(1:5, 3, 'Endpoints', 0), [1 2 3 4 3]))
assert(isequal(movmean([1 NaN 3], 3, 'omitnan'), [1 2 3]))
assert(isequal(movmean([1 2 6], 3, 'SamplePoints', [0 1 5]), [1.5 1.5 6]))
assert(isequal(movmean([1 2; 3 4], 2, 2), [1 1.5; 3 3.5]))
movmean(1:3, 0)
%@ error: MATLAB:movmean:invalidInput "Window length must be a positive scalar or two nonnegative numbers."
