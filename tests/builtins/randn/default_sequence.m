% The sequence is MATLAB's.
%@ source: MATLAB documentation
rng('default')
x = randn(1,3);
assert(max(abs(x - [0.5376671395461 1.83388501459508 -2.25884686100365])) < 1e-13)
