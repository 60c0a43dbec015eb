% Every dimension is convolved.
%@ source: octave-cli 7.3
C = convn(ones(2, 2, 2), ones(2, 2, 2));
assert(isequal(C(:)', [1 2 1 2 4 2 1 2 1 2 4 2 4 8 4 2 4 2 1 2 1 2 4 2 1 2 1]))
assert(isequal(convn(ones(2, 2, 2), ones(2, 2, 2), 'valid'), 8))
assert(isequal(size(convn(ones(2, 3, 2), ones(2, 2, 2), 'same')), [2 3 2]))
