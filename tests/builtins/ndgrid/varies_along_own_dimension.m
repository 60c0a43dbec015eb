% Result k varies along dimension k.
%@ source: octave-cli 7.3
[a,b] = ndgrid(1:2,1:3);
assert(isequal(a,[1 1 1;2 2 2]) && isequal(b,[1 2 3;1 2 3]))
