% le is <=.
%@ source: octave-cli 7.3
assert(isequal(le([1 3],2),[true false]))
