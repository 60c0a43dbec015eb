% false makes logical zeros of any size.
%@ source: octave-cli 7.3
assert(islogical(false(2,3)) && isequal(size(false(2,3)),[2 3]) && ~any(any(false(2))))
