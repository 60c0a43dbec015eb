% The sequence is MATLAB's.
%@ source: MATLAB documentation
rng('default')
assert(isequal(randperm(6),[6 3 5 1 2 4]))
assert(numel(unique(randperm(10,4))) == 4)
