% zeros makes arrays of zeros; negative lengths count as 0.
%@ source: octave-cli 7.3
assert(isequal(size(zeros(-1,3)),[0 3]))
assert(isa(zeros(2,'int8'),'int8') && isequal(zeros(1,2),[0 0]))
assert(isequal(size(zeros(2,3,4)),[2 3 4]) && isequal(size(zeros(3)),[3 3]))
