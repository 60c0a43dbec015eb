% polyder differentiates.
%@ source: octave-cli 7.3
assert(isequal(polyder([1 2 3]),[2 2]) && isequal(polyder(5),0) && isequal(polyder([1 1],[1 1]),[2 2]))
