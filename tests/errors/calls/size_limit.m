% A request for an impossible size tells the size.
%@ source: language.md 21
try, ones(1e6, 1e6); catch e, end
assert(strcmp(e.identifier, 'MATLAB:array:SizeLimitExceeded'))
assert(startsWith(e.message, 'Requested 1000000x1000000 (7450.6GB) array exceeds maximum array size preference'))
