% resize keeps the common part.
%@ source: octave-cli 7.3
assert(isequal(resize([1 2;3 4],1,3),[1 2 0]) && isequal(resize([1 2;3 4],3,1),[1;3;0]))
