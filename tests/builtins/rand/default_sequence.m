% The sequence is MATLAB's.
%@ source: MATLAB documentation
rng('default')
x = rand(1,5);
assert(max(abs(x - [0.814723686393179 0.905791937075619 0.126986816293506 0.913375856139019 0.632359246225410])) < 1e-14)
