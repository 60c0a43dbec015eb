% ne is ~=.
%@ source: octave-cli 7.3
assert(isequal(ne([1 2],2),[true false]))
