% ctranspose is '.
%@ source: octave-cli 7.3
assert(isequal(ctranspose([1 2i]),[1;-2i]))
