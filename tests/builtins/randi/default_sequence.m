% The sequence is MATLAB's.
%@ source: MATLAB documentation
rng('default')
assert(isequal(randi(10,1,5),[9 10 2 10 7]))
x = randi([-2 2],1,50);
assert(all(x >= -2 & x <= 2))
