% cat joins along any dimension.
%@ source: octave-cli 7.3
assert(isequal(cat(3,[1 2],[3 4]),reshape([1 2 3 4],1,2,2)) && isequal(cat(1,1,2),[1;2]) && isequal(cat(2,'a','b'),'ab'))
