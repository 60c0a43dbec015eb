% Each character is asked; what isn't text gives false.
%@ source: octave-cli 7.3
assert(isequal(isprint('a b'), logical([1 1 1])) && isequal(isprint([65 66]), [false false]))
assert(isequal(isprint({'a b'}), {logical([1 1 1])}))
