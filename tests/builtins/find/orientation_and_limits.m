% A row gives a row, all else a column; a count limits the result.
%@ source: octave-cli 7.3
assert(isequal(find([0 1 1]),[2 3]) && isequal(find([0;1]),2))
assert(isequal(size(find(zeros(1,3))),[1 0]) && isequal(size(find(zeros(3,1))),[0 1]))
assert(isequal(find([0 1 1 1],2),[2 3]) && isequal(find([1 1 1],1,'last'),3))
assert(isequal(size(find(0)),[0 0]))
