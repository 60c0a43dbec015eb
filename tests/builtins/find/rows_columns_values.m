% Several results are rows, columns and values.
%@ source: octave-cli 7.3
[r,c,v] = find([0 5;7 0]);
assert(isequal(r,[2;1]) && isequal(c,[1;2]) && isequal(v,[7;5]))
