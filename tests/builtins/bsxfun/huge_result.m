% A result that no memory holds is an error.
%@ source: documentation page of the function
bsxfun(@plus, ones(1e7, 1), ones(1, 1e7));
%@ error: MATLAB:array:SizeLimitExceeded "Requested 10000000x10000000 (745058.1GB)"
