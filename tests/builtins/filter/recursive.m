% filter runs a recursion and keeps its state.
%@ source: octave-cli 7.3
assert(isequal(filter(1,[1 -0.5],[1 0 0]),[1 0.5 0.25]) && isequal(filter([1 1]/2,1,[2 4 6]),[1 3 5]))
[y,z] = filter(1,[1 -0.5],[1 0]);
assert(isequal(filter(1,[1 -0.5],0,z),0.25))
