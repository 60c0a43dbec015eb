% prepad works at the start.
%@ source: octave-cli 7.3
assert(isequal(prepad([1 2],4),[0 0 1 2]) && isequal(prepad([1 2 3],2),[2 3]))
