% Octave collects any values of one element: structs and cells too.
%@ source: octave-cli 7.3
%@ compat: octave
s = cellfun(@(x) struct('a', x), {1; 2});
assert(size(s), [2 1])
assert(s(2).a, 2)
assert(cellfun(@(x) {x}, {1; 2}), {1; 2})
