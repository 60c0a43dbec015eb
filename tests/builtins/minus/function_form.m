% minus is -.
%@ source: octave-cli 7.3
assert(isequal(minus([5 6],1),[4 5]))
