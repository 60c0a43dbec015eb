% Each character is asked; what isn't text gives false.
%@ source: octave-cli 7.3
assert(isequal(isgraph('a b'), logical([1 0 1])) && isequal(isgraph([65 66]), [false false]))
assert(isequal(isgraph({'a b'}), {logical([1 0 1])}))
