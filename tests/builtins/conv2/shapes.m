% The full convolution, its middle, and the part without edges.
%@ source: octave-cli 7.3
A = [1 2; 3 4];
assert(isequal(conv2(A, [1 1]), [1 3 2; 3 7 4]))
assert(isequal(conv2(A, [1 1; 1 1], 'same'), [10 6; 7 4]))
assert(isequal(conv2(A, [1 1], 'valid'), [3; 7]))
assert(isequal(conv2([1 2], [1 3], A), [1 5 6; 5 23 24; 6 26 24]))
assert(isa(conv2(single(1), 2), 'single'))
assert(isequal(conv2([1 1i], [1 1i]), [1 2i -1]))
