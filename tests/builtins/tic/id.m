% The identifier is a uint64 scalar.
%@ source: documentation page of the function
t = tic; assert(isa(t, 'uint64') && isscalar(t))
