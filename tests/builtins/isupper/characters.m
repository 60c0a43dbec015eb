% Each character is asked; what isn't text gives false.
%@ source: octave-cli 7.3
assert(isequal(isupper('aB1'), logical([0 1 0])) && isequal(isupper([65 66]), [false false]))
assert(isequal(isupper({'aB1'}), {logical([0 1 0])}))
