% ones makes arrays of ones.
%@ source: octave-cli 7.3
assert(isequal(ones(2,3),[1 1 1;1 1 1]) && isa(ones(2,'int8'),'int8') && isequal(size(ones([2 0 3])),[2 0 3]))
