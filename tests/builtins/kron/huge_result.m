% A result that no memory holds is an error that says its size.
%@ source: documentation page of the function
assert(isequal(size(kron(zeros(0, 1e12), zeros(0, 1))), [0 1e12]))
kron(ones(1e3), ones(1e3));
%@ error: MATLAB:array:SizeLimitExceeded "Requested 1000000x1000000 (7450.6GB)"
