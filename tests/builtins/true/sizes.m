% true makes logical ones of any size.
%@ source: octave-cli 7.3
assert(islogical(true(2,3)) && isequal(size(true([2 3])),[2 3]) && all(all(true(2))))
