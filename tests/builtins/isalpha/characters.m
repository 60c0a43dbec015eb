% Each character is asked; what isn't text gives false.
%@ source: octave-cli 7.3
assert(isequal(isalpha('a1B'), logical([1 0 1])) && isequal(isalpha([65 66]), [false false]))
assert(isequal(isalpha({'a1B'}), {logical([1 0 1])}))
