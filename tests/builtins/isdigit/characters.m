% Each character is asked; what isn't text gives false.
%@ source: octave-cli 7.3
assert(isequal(isdigit('a1B'), logical([0 1 0])) && isequal(isdigit([65 66]), [false false]))
assert(isequal(isdigit({'a1B'}), {logical([0 1 0])}))
