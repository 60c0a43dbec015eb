% power is .^.
%@ source: MATLAB documentation
assert(isequal(power(2,[1 2 3]),[2 4 8]))
