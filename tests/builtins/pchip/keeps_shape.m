% The cubic doesn't overshoot its points.
%@ source: octave-cli 7.3
y = pchip(0:3, [0 1 8 27], [0.5 1.5 2.5]);
assert(norm(y - [0.28125 3.43990384615385 15.6538461538462]) < 1e-12)
assert(isequal(pchip(0:3, [0 1 1 0], 1.5), 1))
pp = pchip(0:3, [0 1 8 27; 1 2 3 4]);
assert(pp.dim == 2)
assert(isequal(size(ppval(pp, [0.5 1.5 2.5])), [2 3]))
