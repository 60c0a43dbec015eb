% shiftdim moves leading dimensions to the end.
%@ source: octave-cli 7.3
assert(isequal(size(shiftdim(ones(2,3,4),1)),[3 4 2]))
[b,n] = shiftdim(ones(1,1,3));
assert(isequal(b,[1;1;1]) && n == 2)
