% ge is >=.
%@ source: octave-cli 7.3
assert(isequal(ge([1 2],2),[false true]))
