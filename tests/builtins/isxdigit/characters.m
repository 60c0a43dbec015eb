% Each character is asked; what isn't text gives false.
%@ source: octave-cli 7.3
assert(isequal(isxdigit('fg9'), logical([1 0 1])) && isequal(isxdigit([65 66]), [false false]))
assert(isequal(isxdigit({'fg9'}), {logical([1 0 1])}))
