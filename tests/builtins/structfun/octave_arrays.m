% Octave takes struct arrays: fields come before the dimensions.
%@ source: octave-cli 7.3
%@ compat: octave
s = struct('a', {1, 2}, 'b', {3, 4});
x = structfun(@(v) 2 * v, s);
assert(size(x), [2 1 2])
assert(x(:)', [2 6 4 8])
y = structfun(@(v) 2 * v, s, 'UniformOutput', false);
assert([y.a], [2 4])
