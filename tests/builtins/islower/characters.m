% Each character is asked; what isn't text gives false.
%@ source: octave-cli 7.3
assert(isequal(islower('aB1'), logical([1 0 0])) && isequal(islower([65 66]), [false false]))
assert(isequal(islower({'aB1'}), {logical([1 0 0])}))
