% X repeats x in rows, Y repeats y in columns.
%@ source: octave-cli 7.3
[x,y] = meshgrid(1:2,1:3);
assert(isequal(x,[1 2;1 2;1 2]) && isequal(y,[1 1;2 2;3 3]))
[x,y,z] = meshgrid(1:2,1:3,1:4);
assert(isequal(size(z),[3 2 4]) && z(1,1,4) == 4)
