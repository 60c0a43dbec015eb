% Element (i,j) is 1/(i+j-1).
%@ source: octave-cli 7.3
assert(isequal(hilb(2),[1 1/2;1/2 1/3]))
