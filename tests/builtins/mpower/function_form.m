% mpower is ^.
%@ source: octave-cli 7.3
assert(isequal(mpower([1 1;0 1],3),[1 3;0 1]))
