% Dimensions of length 1 go, matrices stay.
%@ source: octave-cli 7.3
assert(isequal(squeeze(ones(1,1,3)),ones(3,1)) && isequal(size(squeeze(ones(1,3))),[1 3]))
