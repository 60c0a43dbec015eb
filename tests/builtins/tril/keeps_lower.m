% tril clears what lies above a diagonal.
%@ source: octave-cli 7.3
assert(isequal(tril(magic(3)),[8 0 0;3 5 0;4 9 2]) && isequal(tril(ones(2,3),1),[1 1 0;1 1 1]))
