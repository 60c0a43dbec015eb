% transpose is .'.
%@ source: octave-cli 7.3
assert(isequal(transpose([1 2i]),[1;2i]))
