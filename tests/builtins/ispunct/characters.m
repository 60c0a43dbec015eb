% Each character is asked; what isn't text gives false.
%@ source: octave-cli 7.3
assert(isequal(ispunct('a,b'), logical([0 1 0])) && isequal(ispunct([65 66]), [false false]))
assert(isequal(ispunct({'a,b'}), {logical([0 1 0])}))
