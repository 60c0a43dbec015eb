% bsxfun expands dimensions of size 1.
%@ source: octave-cli 7.3
assert(isequal(bsxfun(@plus,[1;2],[10 20]),[11 21;12 22]) && isequal(bsxfun(@(a,b) a.*b,[1 2],2),[2 4]))
