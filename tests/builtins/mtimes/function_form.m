% mtimes is *.
%@ source: octave-cli 7.3
assert(isequal(mtimes([1 2],[3;4]),11))
