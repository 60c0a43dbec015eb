% invhilb is the exact inverse of hilb.
%@ source: octave-cli 7.3
assert(isequal(invhilb(2),[4 -6;-6 12]) && isequal(invhilb(3),[9 -36 30;-36 192 -180;30 -180 180]))
