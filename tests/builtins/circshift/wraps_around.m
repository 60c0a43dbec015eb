% Elements that leave at one end enter at the other.
%@ source: octave-cli 7.3
assert(isequal(circshift(1:5,2),[4 5 1 2 3]) && isequal(circshift([1 2;3 4],1),[3 4;1 2]))
assert(isequal(circshift([1 2;3 4],1,2),[2 1;4 3]) && isequal(circshift(1:3,-1),[2 3 1]))
