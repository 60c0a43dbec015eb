% cummax is the largest so far.
%@ source: octave-cli 7.3
assert(isequal(cummax([1 3 2]),[1 3 3]))
[m,i] = cummax([1 3 2 5]);
assert(isequal(i,[1 2 2 4]))
