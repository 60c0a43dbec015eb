% Each character is asked; what isn't text gives false.
%@ source: octave-cli 7.3
assert(isequal(isalnum('a1 '), logical([1 1 0])) && isequal(isalnum([65 66]), [false false]))
assert(isequal(isalnum({'a1 '}), {logical([1 1 0])}))
