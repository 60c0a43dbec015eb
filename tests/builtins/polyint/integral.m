% polyint integrates.
%@ source: octave-cli 7.3
assert(isequal(polyint([2 2]),[1 2 0]) && isequal(polyint([2 2],5),[1 2 5]))
