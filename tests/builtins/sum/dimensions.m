% sum adds; nothing gives 0.
%@ source: octave-cli 7.3
assert(sum([]) == 0 && isequal(sum(zeros(0,3)),[0 0 0]) && isequal(size(sum(zeros(3,0))),[1 0]) && sum(zeros(1,0)) == 0)
assert(sum(ones(1,1,3)) == 3 && isequal(sum([1 2;3 4],2),[3;7]))
