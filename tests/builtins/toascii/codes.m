% Text becomes its codes.
%@ source: octave-cli 7.3
assert(isequal(toascii('AB'), [65 66]))
